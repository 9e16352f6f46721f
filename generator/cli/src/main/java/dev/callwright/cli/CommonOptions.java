package dev.callwright.cli;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options every command has. */
abstract class CommonOptions {
    @Option(names = "--spec", paramLabel = "FILE|URL", description = "The OpenAPI document.")
    private @Nullable String spec;

    @Option(names = "--overlay", paramLabel = "FILE|URL", description = "An overlay to apply; can be repeated.")
    private List<String> overlays = new ArrayList<>();

    @Option(
            names = "--remote-references",
            paramLabel = "allowed|same-origin|refused",
            description = "Whether references to other documents may be fetched: from any public address, or only from"
                    + " the server of --spec. Default: same-origin when --spec is a URL, else refused.")
    private @Nullable String remoteReferences;

    @Option(
            names = "--allow-refs",
            paramLabel = "DIR|URL",
            description = "References may also lead to files below this folder, or to this server; can be repeated.")
    private List<String> allowRefs = new ArrayList<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings; options given here win. Default: " + ConfigFile.NAME
                    + " in this folder, if there is" + " one and no --spec is given.")
    private @Nullable Path config;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description = "The file that keeps names stable. Default: callwright.lock.json beside the config file, else"
                    + " in the output folder.")
    private @Nullable String lock;

    @Option(names = "--java-package", paramLabel = "NAME", description = "The package of the generated Java.")
    private @Nullable String javaPackage;

    @Option(names = "--typescript-package", paramLabel = "NAME", description = "The name of the npm package.")
    private @Nullable String typescriptPackage;

    @Option(names = "--verbose", description = "Show every warning and, for bugs, where they happened.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    /** Whether everything is to be said. */
    final boolean isVerbose() {
        return verbose;
    }

    /** The settings of the options above. */
    Settings.Builder flags() {
        return Settings.builder()
                .set(Setting.SPEC, Optional.ofNullable(spec))
                .set(Setting.OVERLAYS, overlays)
                .set(Setting.REMOTE_REFERENCES, Optional.ofNullable(remoteReferences))
                .set(Setting.ALLOW_REFS, allowRefs)
                .set(Setting.LOCK, Optional.ofNullable(lock))
                .set(Setting.JAVA_PACKAGE, Optional.ofNullable(javaPackage))
                .set(Setting.TYPESCRIPT_PACKAGE_NAME, Optional.ofNullable(typescriptPackage));
    }

    /** The request: the flags, and what they leave open from the config file. */
    final GenerationRequest request(Settings flags) {
        Optional<Path> file = configFile();
        return new GenerationRequest(
                file.map(each -> flags.orElse(ConfigFile.load(each))).orElse(flags), file);
    }

    // Who names a document means that one, not the project of the folder he is in.
    private Optional<Path> configFile() {
        Path usual = Path.of(ConfigFile.NAME);
        return Optional.ofNullable(config)
                .or(() -> Optional.of(usual).filter(file -> spec == null && Files.exists(file)));
    }
}
