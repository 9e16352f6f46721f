package dev.callwright.cli;

import dev.callwright.core.GenerationResult;
import dev.callwright.core.Generator;
import dev.callwright.core.Output;
import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.WarningCount;
import dev.callwright.core.text.MessageText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that write outputs. */
abstract class RunOptions extends CommonOptions {
    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", description = "The output folder.")
    private @Nullable String out;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(names = "--strict", description = "Warnings are errors, and nothing is written if there are some.")
    private boolean strict;

    @Option(
            names = "--frozen",
            description = "A published name that would change is an error, and the lock file stays as it is.")
    private boolean frozen;

    @Mixin
    private SiteOptions site = new SiteOptions();

    RunOptions(Console console) {
        this.console = console;
    }

    /** Writes outputs and prints what is where; returns the exit code. */
    final int run(List<String> only) {
        Settings.Builder flags = selection
                .addTo(flags())
                .set(Setting.OUT, Optional.ofNullable(out))
                .set(Setting.ONLY, only)
                .set(Setting.STRICT, strict ? Optional.of("true") : Optional.empty())
                .set(Setting.FROZEN, frozen ? Optional.of("true") : Optional.empty());
        GenerationResult result =
                new Generator(console).generate(request(site.addTo(flags).build()));
        if (isVerbose()) {
            console.warnAll(result.warnings());
        } else {
            console.warn(result.warnings());
        }
        print(result);
        WarningCount.of(result.warnings()).ifPresent(console::say);
        return 0;
    }

    private void print(GenerationResult result) {
        ApiInfo info = result.api().model().info();
        console.result(MessageText.piece(info.title()) + " " + MessageText.piece(info.version()) + ": "
                + result.operationCount() + " operations, " + result.typeCount() + " types");
        for (Output output : result.outputs()) {
            console.result(String.format(
                    Locale.ROOT,
                    "%-11s %s: %d files",
                    output.key(),
                    result.out().resolve(output.key()),
                    result.fileCount(output)));
        }
        console.result(result.written().summary());
    }
}
