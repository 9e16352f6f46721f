package dev.callwright.core;

import dev.callwright.core.naming.NamingOptions;
import dev.callwright.core.naming.typescript.Int64Type;
import dev.callwright.core.naming.typescript.OperationIds;
import dev.callwright.core.output.EditedFiles;
import dev.callwright.core.output.OutputDirectory;
import dev.callwright.core.output.WriteRules;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Selection;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.access.InputFiles;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.access.UrlCache;
import dev.callwright.core.source.site.ReportFiles;
import dev.callwright.core.source.tree.ArchiveEntry;
import dev.callwright.core.source.tree.SpecSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request to generate SDKs.
 *
 * @param settings the merged settings
 * @param config the config file, if there is one; the default folder of the names lock
 * @param edited what happens to edited files in the output folder
 * @param urls copies of documents from the network
 */
public record GenerationRequest(Settings settings, Optional<Path> config, EditedFiles edited, UrlCache urls) {
    private static final String LOCK = "callwright.lock.json";
    /** The settings that decide which files there are. */
    private static final List<Setting> SELECTING =
            List.of(Setting.OPERATIONS, Setting.TAGS, Setting.PATHS, Setting.ONLY);

    /** A request that leaves edited files as they are, and keeps no copies of documents from the network. */
    public GenerationRequest(Settings settings, Optional<Path> config) {
        this(settings, config, EditedFiles.REFUSED, UrlCache.none());
    }

    /** A request without a config file. */
    public static GenerationRequest of(Settings settings) {
        return new GenerationRequest(settings, Optional.empty());
    }

    /** The same request with another treatment of edited files in the output folder. */
    public GenerationRequest withEdited(EditedFiles treatment) {
        return new GenerationRequest(settings, config, treatment, urls);
    }

    /** The same request with copies of documents from the network. */
    public GenerationRequest with(UrlCache cache) {
        return new GenerationRequest(settings, config, edited, cache);
    }

    /** The same request for another document. */
    public GenerationRequest withSpec(String document) {
        Settings named =
                Settings.builder().set(Setting.SPEC, Optional.of(document)).build();
        return new GenerationRequest(named.orElse(settings), config, edited, urls);
    }

    /** The OpenAPI document. */
    public SpecSource spec() {
        return SpecSource.of(required(Setting.SPEC, "the OpenAPI document to read"));
    }

    /** The overlays, in order. */
    public List<SpecSource> overlays() {
        return settings.texts(Setting.OVERLAYS).stream().map(SpecSource::of).toList();
    }

    /** Whether remote references are followed; by default, to servers that the user named. */
    public RemoteReferences remoteReferences() {
        boolean isServerNamed = Stream.of(Setting.SPEC, Setting.ALLOW_REFS)
                .flatMap(setting -> settings.texts(setting).stream())
                .anyMatch(SpecSource::isUrl);
        return settings.text(Setting.REMOTE_REFERENCES)
                .map(value -> RemoteReferences.of(value)
                        .orElseThrow(() -> new RequestException("'" + Setting.REMOTE_REFERENCES.key() + "' is '" + value
                                + "'; it takes "
                                + Stream.of(RemoteReferences.values())
                                        .map(RemoteReferences::key)
                                        .collect(Collectors.joining(", ")))))
                .orElse(isServerNamed ? RemoteReferences.SAME_ORIGIN : RemoteReferences.REFUSED);
    }

    /** The access rules of references in the document. */
    public ReferenceRules references() {
        List<Path> homes =
                config.map(file -> file.toAbsolutePath().getParent()).stream().toList();
        return new ReferenceRules(remoteReferences(), homes, settings.texts(Setting.ALLOW_REFS), urls);
    }

    /** The output folder. */
    public Path out() {
        return Path.of(required(Setting.OUT, "the folder for the output"));
    }

    /** The names lock file: as set, else next to the config file, else in the output folder. */
    public Optional<Path> lock() {
        return settings.text(Setting.LOCK)
                .map(Path::of)
                .or(() -> config.map(file -> file.resolveSibling(LOCK)))
                .or(() -> settings.text(Setting.OUT).map(out -> Path.of(out).resolve(LOCK)));
    }

    /** The outputs to generate. */
    public Set<Output> outputs() {
        Set<Output> outputs = EnumSet.noneOf(Output.class);
        for (String key : settings.texts(Setting.ONLY)) {
            outputs.add(Output.of(key)
                    .orElseThrow(() -> new RequestException(
                            "there is no output '" + key + "'; '" + Setting.ONLY.key() + "' takes " + Output.keys())));
        }
        return outputs.isEmpty() ? Output.usual() : outputs;
    }

    /**
     * The same request for the outputs that are in the output folder: those that earlier runs generated, besides those that the
     * settings name. If there are none, it is for those of the request.
     */
    public GenerationRequest withGenerated() {
        if (settings.text(Setting.OUT).isEmpty()) {
            return this;
        }
        Set<String> folders = new OutputDirectory(out()).generatedFolders();
        List<String> keys = Stream.of(Output.values())
                .map(Output::key)
                .filter(key ->
                        folders.contains(key) || settings.texts(Setting.ONLY).contains(key))
                .toList();
        Settings only = Settings.builder().set(Setting.ONLY, keys).build();
        return new GenerationRequest(only.orElse(settings), config, edited, urls);
    }

    /** The folders of outputs that the request does not name; a run leaves their files as they are. */
    Set<String> kept() {
        return EnumSet.complementOf(EnumSet.copyOf(outputs())).stream()
                .map(Output::key)
                .collect(Collectors.toSet());
    }

    /** What the run may change in the output folder. */
    WriteRules rules() {
        boolean mayRemove = selection().isOfAll()
                || settings.text(Setting.PRUNE).filter("true"::equals).isPresent();
        return new WriteRules(
                edited,
                mayRemove ? Set.of() : SELECTING.stream().map(Setting::key).collect(Collectors.toSet()));
    }

    /**
     * The files that a run reads or looks for; empty: it also reads what is no file, such as a URL or a pipe, so it is not
     * known whether its input changed.
     */
    Optional<List<Path>> inputs() {
        boolean areFiles = documents().allMatch(each -> container(each).isPresent());
        return areFiles && remoteReferences() == RemoteReferences.REFUSED ? Optional.of(files()) : Optional.empty();
    }

    /** The files that a run reads or looks for, whatever it reads besides. */
    public List<Path> files() {
        List<Path> documents =
                documents().map(SpecSource::file).flatMap(Optional::stream).toList();
        List<Path> files = new ArrayList<>(InputFiles.of(documents, references()));
        documents().forEach(each -> container(each).ifPresent(files::add));
        Stream.of(Setting.SITE_LOGO, Setting.SITE_CSS, Setting.SITE_PAGES)
                .flatMap(setting -> settings.texts(setting).stream())
                .map(Path::of)
                .forEach(files::add);
        files.addAll(ReportFiles.of(settings.texts(Setting.SITE_CHANGELOG)));
        config.ifPresent(files::add);
        return files;
    }

    private Stream<SpecSource> documents() {
        return Stream.concat(Stream.of(spec()), overlays().stream());
    }

    /** The globs of files in the output folder that are written once, and then the user's. */
    public List<String> once() {
        return settings.texts(Setting.ONCE);
    }

    // The file, or the archive that it is in.
    private static Optional<Path> container(SpecSource document) {
        return document.file()
                .or(() -> document.entry().map(ArchiveEntry::archive))
                .filter(Files::isRegularFile);
    }

    /** Whether warnings are errors. */
    boolean isStrict() {
        return settings.text(Setting.STRICT).filter("true"::equals).isPresent();
    }

    /** Whether a changed name is an error, and the lock file stays as it is. */
    boolean isFrozen() {
        return settings.text(Setting.FROZEN).filter("true"::equals).isPresent();
    }

    /** The selection of operations. */
    Selection selection() {
        return new Selection(
                settings.texts(Setting.OPERATIONS), settings.texts(Setting.TAGS), settings.texts(Setting.PATHS));
    }

    /** The settings for names. */
    public NamingOptions naming() {
        return new NamingOptions(
                settings.text(Setting.JAVA_PACKAGE),
                settings.text(Setting.TYPESCRIPT_PACKAGE_NAME),
                settings.text(Setting.TYPESCRIPT_INT64).flatMap(Int64Type::of).orElse(Int64Type.NUMBER),
                settings.text(Setting.TYPESCRIPT_OPERATION_IDS)
                        .flatMap(OperationIds::of)
                        .orElse(OperationIds.OPERATIONS));
    }

    /**
     * Validates all settings, whatever their source.
     *
     * @throws RequestException if a value is invalid
     */
    void check() {
        settings.check(Setting::key);
    }

    private String required(Setting setting, String meaning) {
        return settings.text(setting)
                .orElseThrow(() -> new RequestException("'" + setting.key() + "' (" + meaning + ") is missing; set '"
                        + setting.key() + "' in callwright.yaml, or add --" + setting.key()));
    }
}
