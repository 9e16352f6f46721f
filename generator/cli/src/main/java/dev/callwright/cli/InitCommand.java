package dev.callwright.cli;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.StarterFiles;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code callwright init}. */
@Command(
        name = "init",
        description =
                "Writes callwright.yaml and a first overlay for a document into the current folder, and asks for what"
                        + " is not given.",
        sortOptions = false)
final class InitCommand extends ReportingCommand {
    private static final List<String> USUAL_NAMES = List.of(
            "openapi.yaml", "openapi.yml", "openapi.json", "swagger.yaml", "swagger.json", "api.yaml", "api.json");

    private final Console console;

    @Option(names = "--spec", paramLabel = "FILE|URL", description = "The OpenAPI document.")
    private @Nullable String spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The file of settings. Default: " + ConfigFile.NAME + ".")
    private Path config = Path.of(ConfigFile.NAME);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The output folder, as callwright.yaml names it. Default: sdk.")
    private @Nullable String out;

    @Option(names = "--java-package", paramLabel = "NAME", description = "The base package of the Java SDK.")
    private @Nullable String javaPackage;

    @Option(names = "--typescript-package", paramLabel = "NAME", description = "The name of the npm package.")
    private @Nullable String typescriptPackage;

    @Mixin
    private UrlOptions urls = new UrlOptions();

    @Option(names = "--yes", description = "Ask nothing.")
    private boolean yes;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StarterFiles files = new StarterFiles(config);
        files.throwIfPresent();
        Questions questions = yes ? Questions.none() : Questions.onTerminal(console);
        String document = questions
                .answer("OpenAPI document (file or URL)", Optional.ofNullable(spec), usualDocument())
                .orElseThrow(() -> new RequestException("--spec is missing; name the OpenAPI document"));
        LoadedApi api = new Generator(console)
                .load(GenerationRequest.of(checked(document, Settings.builder()))
                        .with(urls.cache(console)));
        console.endProgress();
        Settings settings = checked(
                document,
                Settings.builder()
                        .set(
                                Setting.OUT,
                                questions.answer("Output folder", Optional.ofNullable(out), Optional.of("sdk")))
                        .set(
                                Setting.JAVA_PACKAGE,
                                questions.answer(
                                        "Java package",
                                        Optional.ofNullable(javaPackage),
                                        Optional.of(api.names().java().basePackage())))
                        .set(
                                Setting.TYPESCRIPT_PACKAGE_NAME,
                                questions.answer(
                                        "npm package (empty: a private one)",
                                        Optional.ofNullable(typescriptPackage),
                                        Optional.empty())));
        files.write(settings, api).forEach(file -> console.result("written: " + file));
        console.result(
                "next: callwright generate" + (config.equals(Path.of(ConfigFile.NAME)) ? "" : " --config " + config));
        return 0;
    }

    private static Settings checked(String document, Settings.Builder settings) {
        Settings built = settings.set(Setting.SPEC, Optional.of(document)).build();
        built.check(OptionNames::of);
        return built;
    }

    private static Optional<String> usualDocument() {
        return USUAL_NAMES.stream().filter(name -> Files.exists(Path.of(name))).findFirst();
    }
}
