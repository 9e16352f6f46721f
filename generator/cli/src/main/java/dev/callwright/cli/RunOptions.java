package dev.callwright.cli;

import dev.callwright.core.ConfiguredRequest;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.GenerationResult;
import dev.callwright.core.Generator;
import dev.callwright.core.Output;
import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.output.EditedFiles;
import dev.callwright.core.request.Interpolation;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.rerun.GeneratorBuild;
import dev.callwright.core.rerun.LastRun;
import dev.callwright.core.rerun.UsedExpressions;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import picocli.CommandLine.Option;

/** Options of the commands that write outputs. */
abstract class RunOptions extends OutputOptions {
    private final Console console;

    @Option(
            names = "--prune",
            description = "A selection of operations may remove what an earlier run generated for others.")
    private boolean prune;

    @Option(
            names = "--force",
            description = "Generate although nothing changed, and overwrite edited files; they are kept as NAME.orig.")
    private boolean force;

    @Option(names = "--watch", description = "Generate again whenever an input changes, until the command is stopped.")
    private boolean watch;

    RunOptions(Console console) {
        super(console);
        this.console = console;
    }

    /** Writes outputs and prints what is where; returns the exit code. */
    final int run(List<String> only) {
        Settings settings = outputFlags(only).set(Setting.PRUNE, prune).build();
        IntSupplier once = () -> once(settings);
        return watch ? new Watch(console, watched(settings)).run(once) : once.getAsInt();
    }

    private WatchedFiles watched(Settings settings) {
        if (specs().contains("-")) {
            throw new RequestException(
                    "--watch reads documents again, and the standard input has one only; name a file");
        }
        return new WatchedFiles(
                configFile(),
                () -> requests(settings).stream()
                        .map(ConfiguredRequest::request)
                        .toList());
    }

    private int once(Settings settings) {
        KeptRun run = new KeptRun(console, key(settings));
        if (!force && run.repeat()) {
            return 0;
        }
        run.begin();
        int code = new ApiRuns(console, run::say, each -> generate(each.request(), run)).run(requests(settings));
        if (code == 0) {
            run.store();
        }
        return code;
    }

    // All that decides the output besides files.
    private String key(Settings settings) {
        return String.join("\n", arguments()) + "\n" + LastRun.key(settings)
                + configFile()
                        .map(file -> UsedExpressions.key(file, () -> Interpolation.of(System.getenv())))
                        .orElse("")
                + Path.of("").toAbsolutePath() + "\n" + GeneratorBuild.current();
    }

    private int generate(GenerationRequest asked, KeptRun run) {
        GenerationRequest request = asked.withEdited(force ? EditedFiles.COPIED : EditedFiles.REFUSED);
        GenerationResult result = new Generator(console).generate(request);
        run.warn(result.warnings());
        print(result, run);
        run.countWarnings(result.warnings());
        result.written().note().ifPresent(console::say);
        console.result(result.written().summary());
        run.add(request, result);
        return 0;
    }

    private static void print(GenerationResult result, KeptRun run) {
        ApiInfo info = result.api().model().info();
        run.result(MessageText.piece(info.title()) + " " + MessageText.piece(info.version()) + ": "
                + result.operationCount() + " operations, " + result.typeCount() + " types");
        for (Output output : result.outputs()) {
            run.result(String.format(
                    Locale.ROOT,
                    "%-11s %s: %d files",
                    output.key(),
                    result.out().resolve(output.key()),
                    result.fileCount(output)));
        }
    }
}
