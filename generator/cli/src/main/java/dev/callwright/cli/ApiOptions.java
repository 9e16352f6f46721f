package dev.callwright.cli;

import dev.callwright.core.ConfiguredRequests;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.access.UrlCache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say how a document is read and named, whichever it is. */
abstract class ApiOptions {
    private final Console console;

    @Option(
            names = "--api",
            paramLabel = "NAME",
            description = "The API to take of those that the file of settings lists.")
    private @Nullable String api;

    @Option(names = "--overlay", paramLabel = "FILE|URL", description = "An OpenAPI Overlay; repeatable.")
    private List<String> overlays = new ArrayList<>();

    @Option(
            names = "--remote-references",
            paramLabel = "allowed|same-origin|refused",
            description =
                    "Servers that a $ref may lead to: every server with a public address, the server of the document,"
                            + " or none. Default: same-origin if the document is a URL, otherwise refused.")
    private @Nullable String remoteReferences;

    @Option(
            names = "--allow-refs",
            paramLabel = "DIR|URL",
            description = "A further folder or server that a $ref may lead to; repeatable.")
    private List<String> allowRefs = new ArrayList<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The file of settings; options take precedence. Default: " + ConfigFile.NAME
                    + " in the current folder, unless --spec is given.")
    private @Nullable Path config;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description =
                    "The lock file of the published names. Default: callwright.lock.json beside the file of settings,"
                            + " otherwise in the output folder.")
    private @Nullable String lock;

    @Option(names = "--java-package", paramLabel = "NAME", description = "The base package of the Java SDK.")
    private @Nullable String javaPackage;

    @Option(names = "--typescript-package", paramLabel = "NAME", description = "The name of the npm package.")
    private @Nullable String typescriptPackage;

    @Mixin
    private UrlOptions urls = new UrlOptions();

    ApiOptions(Console console) {
        this.console = console;
    }

    /** The settings of the options above. */
    Settings.Builder flags() {
        return Settings.builder()
                .set(Setting.OVERLAYS, overlays)
                .set(Setting.REMOTE_REFERENCES, Optional.ofNullable(remoteReferences))
                .set(Setting.ALLOW_REFS, allowRefs)
                .set(Setting.LOCK, Optional.ofNullable(lock))
                .set(Setting.JAVA_PACKAGE, Optional.ofNullable(javaPackage))
                .set(Setting.TYPESCRIPT_PACKAGE_NAME, Optional.ofNullable(typescriptPackage));
    }

    /** The request: options first, then the file of settings. */
    GenerationRequest request(Settings flags) {
        flags.check(OptionNames::of);
        Optional<Path> file = configFile();
        if (api != null && file.isEmpty()) {
            throw new RequestException("--api names an API of a file of settings; add the file with --config");
        }
        return file.map(each -> ConfiguredRequests.one(each, flags, pickedApi()).request())
                .orElseGet(() -> GenerationRequest.of(flags))
                .with(urls());
    }

    /** The documents from the network. */
    final UrlCache urls() {
        return urls.cache(console);
    }

    /** The API of the file of settings that is picked; empty: none is. */
    final Optional<String> pickedApi() {
        return Optional.ofNullable(api);
    }

    /** The file of settings that is named; empty: none is. */
    final Optional<Path> namedConfig() {
        return Optional.ofNullable(config);
    }

    /** The file of settings: the one that is named, or else that in the current folder. */
    Optional<Path> configFile() {
        return namedConfig().or(() -> Optional.of(Path.of(ConfigFile.NAME)).filter(Files::exists));
    }
}
