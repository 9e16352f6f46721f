package dev.callwright.core;

import dev.callwright.core.naming.NamingOptions;
import dev.callwright.core.naming.typescript.Int64Type;
import dev.callwright.core.naming.typescript.OperationIds;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Selection;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.tree.SpecSource;
import java.nio.file.Path;
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
 */
public record GenerationRequest(Settings settings, Optional<Path> config) {
    private static final String LOCK = "callwright.lock.json";

    /** A request without a config file. */
    public static GenerationRequest of(Settings settings) {
        return new GenerationRequest(settings, Optional.empty());
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
                .anyMatch(named -> named.contains("://"));
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
        return new ReferenceRules(remoteReferences(), homes, settings.texts(Setting.ALLOW_REFS));
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

    /** The folders of outputs that the request does not name; a run leaves their files as they are. */
    Set<String> kept() {
        return EnumSet.complementOf(EnumSet.copyOf(outputs())).stream()
                .map(Output::key)
                .collect(Collectors.toSet());
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
                        + setting.key() + "' in callwright.yaml or in the configuration of the Maven plugin, or add --"
                        + setting.key() + " on the command line"));
    }
}
