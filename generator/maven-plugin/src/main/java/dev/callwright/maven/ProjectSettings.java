package dev.callwright.maven;

import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.ConfiguredApi;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.rerun.GeneratorBuild;
import dev.callwright.core.rerun.LastRun;
import dev.callwright.core.rerun.UsedExpressions;
import dev.callwright.core.source.tree.SourceName;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parameters of a goal as settings; files are relative to the project, wherever Maven was started. */
final class ProjectSettings {
    /** What belongs to one document, and so has no meaning for several APIs. */
    private static final List<Setting> OF_ONE_API = Stream.concat(
                    ConfigFile.OF_ONE_API.stream(), Stream.of(Setting.JAVA_PACKAGE))
            .toList();

    private final MavenModule module;
    private final Run run;
    private final Settings.Builder settings = Settings.builder();
    private Optional<Path> config = Optional.empty();
    private List<String> apis = List.of();

    ProjectSettings(MavenModule module, Run run) {
        this.module = module;
        this.run = run;
    }

    /** Documents, as they are named. */
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
                .or(() -> Optional.of(module.basedir().resolve(ConfigFile.NAME)).filter(Files::isRegularFile));
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

    ProjectSettings spec(String named) {
        settings.set(Setting.SPEC, Optional.of(resolved(named)));
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

    ProjectSettings prune(@Nullable Boolean prune) {
        set(List.of(Setting.PRUNE), prune == null ? null : prune.toString());
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

    ProjectSettings once(List<String> globs) {
        settings.set(Setting.ONCE, globs);
        return this;
    }

    ProjectSettings project(@Nullable String... values) {
        set(
                List.of(
                        Setting.PROJECT_DESCRIPTION,
                        Setting.PROJECT_LICENSE,
                        Setting.PROJECT_LICENSE_URL,
                        Setting.PROJECT_URL,
                        Setting.PROJECT_REPOSITORY,
                        Setting.PROJECT_ISSUES,
                        Setting.PROJECT_ORGANIZATION,
                        Setting.PROJECT_ORGANIZATION_URL),
                values);
        return this;
    }

    ProjectSettings projectLists(List<String> developers, List<String> keywords) {
        settings.set(Setting.PROJECT_DEVELOPERS, developers).set(Setting.PROJECT_KEYWORDS, keywords);
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

    ProjectSettings siteChangelog(List<String> reports) {
        settings.set(
                Setting.SITE_CHANGELOG, reports.stream().map(this::resolved).toList());
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

    ProjectSettings apis(List<String> names) {
        apis = List.copyOf(names);
        return this;
    }

    private String resolved(String named) {
        return new SourceName(named).in(module.basedir());
    }

    /**
     * The documents of the run with all their settings: parameters, then the file of settings, then Maven conventions.
     *
     * @throws RequestException if a parameter is invalid or missing
     */
    List<ModuleDocument> documents() {
        Settings parameters = settings.build();
        parameters.check(ProjectSettings::parameter);
        Optional<ConfigFile> file = config.map(each -> ConfigFile.read(each, module.expressions()));
        if (file.filter(ConfigFile::isOfSeveral).isPresent()) {
            return ofSeveral(file.get(), parameters);
        }
        if (!apis.isEmpty()) {
            throw new RequestException("<apis> picks from the list 'apis' of a file of settings, but "
                    + config.map(each -> each + " has none").orElse("there is no file; name it with <config>"));
        }
        Settings configured = file.map(each -> each.api(Optional.empty()).settings())
                .orElse(Settings.builder().build());
        return List.of(document(Optional.empty(), parameters.orElse(configured)));
    }

    private List<ModuleDocument> ofSeveral(ConfigFile file, Settings parameters) {
        List<ConfiguredApi> picked = picked(file);
        for (Setting setting : picked.size() == 1 ? List.of(Setting.SPEC) : OF_ONE_API) {
            if (!parameters.texts(setting).isEmpty()) {
                throw new RequestException(
                        "<" + parameter(setting) + "> is of one document, but " + config.orElseThrow()
                                + " lists several in 'apis'; set it there"
                                + (setting == Setting.SPEC ? "" : ", or pick one of them with <apis>"));
            }
        }
        return picked.stream()
                .map(api -> document(Optional.of(api.key()), parameters.orElse(api.settings())))
                .toList();
    }

    private List<ConfiguredApi> picked(ConfigFile file) {
        List<String> keys = file.apis().stream().map(ConfiguredApi::key).toList();
        for (String name : apis) {
            if (!keys.contains(name)) {
                throw new RequestException(config.orElseThrow() + " lists no API '" + MessageText.piece(name)
                        + "', which <apis> picks; "
                        + Nearest.to(name, keys)
                                .map(near -> "did you mean '" + MessageText.piece(near) + "'?")
                                .orElse("it has " + MessageText.piece(String.join(", ", keys))));
            }
        }
        return file.apis().stream()
                .filter(api -> apis.isEmpty() || apis.contains(api.key()))
                .toList();
    }

    private ModuleDocument document(Optional<String> api, Settings set) {
        if (set.text(Setting.SPEC).isEmpty()) {
            throw new RequestException(
                    "<spec> (the OpenAPI document to read) is missing; add it to the <configuration> of the"
                            + " plugin, set -Dcallwright.spec, or set 'spec' in a file callwright.yaml of the project");
        }
        Path out = run.out(module.target());
        Settings usual = Settings.builder()
                .set(
                        Setting.OUT,
                        Optional.of(api.map(each -> out.resolve(FolderName.of(each)))
                                .orElse(out)
                                .toString()))
                .set(
                        Setting.LOCK,
                        Optional.of(new DefaultLock(module, config).file(set).toString()))
                .set(Setting.ONLY, run.outputs())
                .build();
        List<String> allowed = new ArrayList<>(set.texts(Setting.ALLOW_REFS));
        allowed.add(module.root().toString());
        Settings all = Settings.builder()
                .set(Setting.ALLOW_REFS, allowed)
                .build()
                .orElse(set)
                .orElse(usual);
        return new ModuleDocument(module, run, api, all, config);
    }

    /** The state after the last run of the goal. */
    LastRun lastRun() {
        String key = String.join(
                "\n",
                LastRun.key(settings.build()),
                "" + apis,
                "" + config,
                config.map(file -> UsedExpressions.key(file, module::expressions))
                        .orElse(""),
                module.key(),
                GeneratorBuild.current());
        String name = run.goal() + "." + FolderName.of(run.execution()) + ".state";
        return new LastRun(module.target().resolve("callwright").resolve(name), key);
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
}
