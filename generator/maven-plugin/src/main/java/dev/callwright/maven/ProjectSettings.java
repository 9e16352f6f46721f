package dev.callwright.maven;

import dev.callwright.core.CallwrightVersion;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.access.InputFiles;
import dev.callwright.core.source.access.RemoteReferences;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Parameters of a goal as settings; files are relative to the project, wherever Maven was started. */
final class ProjectSettings {
    private final Path basedir;
    private final Path root;
    private final Path target;
    private final Run run;
    private final Settings.Builder settings = Settings.builder();
    private Optional<Path> config = Optional.empty();

    /**
     * A run of a goal.
     *
     * @param goal the name of the goal
     * @param execution the id of its execution
     * @param out the default output folder, below {@code target}
     */
    record Run(String goal, String execution, String out) {}

    ProjectSettings(MavenProject project, Run run) {
        this.basedir = project.getBasedir().toPath();
        this.root = root(project);
        this.target = Path.of(project.getBuild().getDirectory());
        this.run = run;
    }

    // The folder of the outermost parent project that is in the file system, not in the local repository.
    private static Path root(MavenProject project) {
        MavenProject outermost = project;
        while (outermost.getParent() != null && outermost.getParent().getBasedir() != null) {
            outermost = outermost.getParent();
        }
        Path basedir = project.getBasedir().toPath();
        Path root = outermost.getBasedir().toPath();
        return basedir.startsWith(root) ? root : basedir;
    }

    /** Documents: files or URLs. */
    record Sources(
            @Nullable String spec,
            List<String> overlays,
            @Nullable String remoteReferences,
            List<String> allowRefs) {}

    /** Files and folders of the run. */
    record Places(
            @Nullable File config,
            @Nullable File out,
            @Nullable File lock) {}

    ProjectSettings files(Sources sources, Places places) {
        config = Optional.ofNullable(places.config())
                .map(File::toPath)
                .or(() -> Optional.of(basedir.resolve(ConfigFile.NAME)).filter(Files::isRegularFile));
        settings.set(Setting.SPEC, Optional.ofNullable(sources.spec()).map(this::resolved))
                .set(
                        Setting.OVERLAYS,
                        sources.overlays().stream().map(this::resolved).toList())
                .set(Setting.REMOTE_REFERENCES, Optional.ofNullable(sources.remoteReferences()))
                .set(
                        Setting.ALLOW_REFS,
                        sources.allowRefs().stream().map(this::resolved).toList())
                .set(Setting.OUT, Optional.ofNullable(places.out()).map(File::getAbsolutePath))
                .set(Setting.LOCK, Optional.ofNullable(places.lock()).map(File::getAbsolutePath));
        return this;
    }

    ProjectSettings selection(List<String> operations, List<String> tags, List<String> paths) {
        settings.set(Setting.OPERATIONS, operations).set(Setting.TAGS, tags).set(Setting.PATHS, paths);
        return this;
    }

    ProjectSettings only(List<String> outputs) {
        settings.set(Setting.ONLY, outputs);
        return this;
    }

    ProjectSettings strict(@Nullable Boolean strict) {
        set(List.of(Setting.STRICT), strict == null ? null : strict.toString());
        return this;
    }

    ProjectSettings frozen(@Nullable Boolean frozen) {
        set(List.of(Setting.FROZEN), frozen == null ? null : frozen.toString());
        return this;
    }

    ProjectSettings docsUrl(@Nullable String docsUrl) {
        set(List.of(Setting.DOCS_URL), docsUrl);
        return this;
    }

    ProjectSettings java(@Nullable String... values) {
        set(
                List.of(Setting.JAVA_PACKAGE, Setting.JAVA_GROUP_ID, Setting.JAVA_ARTIFACT_ID, Setting.JAVA_VERSION),
                values);
        return this;
    }

    ProjectSettings typescript(@Nullable String... values) {
        set(
                List.of(
                        Setting.TYPESCRIPT_PACKAGE_NAME,
                        Setting.TYPESCRIPT_VERSION,
                        Setting.TYPESCRIPT_INT64,
                        Setting.TYPESCRIPT_OPERATION_IDS),
                values);
        return this;
    }

    ProjectSettings site(@Nullable String... values) {
        set(List.of(Setting.SITE_URL, Setting.SITE_TITLE, Setting.SITE_GATEWAY, Setting.SITE_PROVIDER), values);
        return this;
    }

    ProjectSettings siteFiles(@Nullable String logo, @Nullable String css, List<String> pages) {
        settings.set(Setting.SITE_LOGO, Optional.ofNullable(logo).map(this::resolved))
                .set(Setting.SITE_CSS, Optional.ofNullable(css).map(this::resolved))
                .set(Setting.SITE_PAGES, pages.stream().map(this::resolved).toList());
        return this;
    }

    ProjectSettings siteColors(List<String> colors) {
        settings.set(Setting.SITE_COLORS, colors);
        return this;
    }

    private void set(List<Setting> keys, @Nullable String... values) {
        for (int i = 0; i < values.length; i++) {
            settings.set(keys.get(i), Optional.ofNullable(values[i]));
        }
    }

    private String resolved(String named) {
        return isUrl(named) ? named : basedir.resolve(named).normalize().toString();
    }

    /** The request: parameters, with defaults from the configuration file and from Maven conventions. */
    GenerationRequest request() {
        Settings usual = Settings.builder()
                .set(Setting.OUT, Optional.of(target.resolve(run.out()).toString()))
                .set(
                        Setting.LOCK,
                        config.isPresent()
                                ? Optional.empty()
                                : Optional.of(
                                        basedir.resolve("callwright.lock.json").toString()))
                .build();
        Settings configured =
                config.map(ConfigFile::load).orElse(Settings.builder().build());
        Settings parameters = settings.build();
        parameters.check(ProjectSettings::parameter);
        Settings set = parameters.orElse(configured).orElse(usual);
        List<String> allowed = new ArrayList<>(set.texts(Setting.ALLOW_REFS));
        allowed.add(root.toString());
        return new GenerationRequest(
                Settings.builder().set(Setting.ALLOW_REFS, allowed).build().orElse(set), config);
    }

    /** The parameter of a setting: {@code javaPackage} for {@code java.package}. */
    static String parameter(Setting setting) {
        String key = setting.key();
        int dot = key.indexOf('.');
        return dot < 0
                ? key
                : key.substring(0, dot)
                        + key.substring(dot + 1, dot + 2).toUpperCase(Locale.ROOT)
                        + key.substring(dot + 2);
    }

    /** The state of the last run. */
    BuildState state(GenerationRequest request) {
        String key = CallwrightVersion.current() + "\n" + build() + "\n" + request.settings() + "\n" + request.config();
        return new BuildState(target.resolve("callwright").resolve(run.goal() + "." + run.execution() + ".state"), key);
    }

    // All development builds of Callwright have the same version.
    private static String build() {
        if (!CallwrightVersion.current().endsWith("-SNAPSHOT")) {
            return "";
        }
        try {
            Path code = Path.of(GenerationRequest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code + " " + code.toFile().lastModified();
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** Whether an input is remote, so that changes cannot be detected. */
    static boolean readsUrls(GenerationRequest request) {
        return request.remoteReferences() != RemoteReferences.REFUSED
                || sources(request).anyMatch(ProjectSettings::isUrl);
    }

    /** All local input files of the request. */
    static List<Path> inputs(GenerationRequest request) {
        List<Path> documents =
                sources(request).filter(named -> !isUrl(named)).map(Path::of).toList();
        List<Path> inputs = new ArrayList<>(InputFiles.of(documents, request.references()));
        Stream.of(Setting.SITE_LOGO, Setting.SITE_CSS, Setting.SITE_PAGES)
                .flatMap(setting -> request.settings().texts(setting).stream())
                .map(Path::of)
                .forEach(inputs::add);
        request.config().ifPresent(inputs::add);
        request.lock().ifPresent(inputs::add);
        return inputs;
    }

    private static Stream<String> sources(GenerationRequest request) {
        return Stream.of(Setting.SPEC, Setting.OVERLAYS).flatMap(setting -> request.settings().texts(setting).stream());
    }

    private static boolean isUrl(String named) {
        return named.contains("://");
    }
}
