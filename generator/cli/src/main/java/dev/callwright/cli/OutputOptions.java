package dev.callwright.cli;

import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of the commands that make outputs, or look at them. */
abstract class OutputOptions extends CommonOptions {
    private static final String DASH = "-";

    @Option(names = "--out", paramLabel = "DIR", description = "The output folder.")
    private @Nullable String out;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(names = "--strict", description = "Warnings are errors, and nothing is written if there are some.")
    private boolean strict;

    @Option(
            names = "--frozen",
            description = "A change of the names lock is an error that lists the names, and nothing is written.")
    private boolean frozen;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private SiteOptions site = new SiteOptions();

    OutputOptions(Console console) {
        super(console);
    }

    /** The settings of all options, for some outputs. */
    final Settings.Builder outputFlags(List<String> only) {
        if (DASH.equals(out)) {
            throw new RequestException(
                    "--out is a folder, because there are many files; 'callwright snippet' prints one");
        }
        return site.addTo(selection.addTo(flags()))
                .set(Setting.OUT, Optional.ofNullable(out))
                .set(Setting.ONLY, only)
                .set(Setting.STRICT, strict)
                .set(Setting.FROZEN, frozen);
    }

    /** The words of the command line. */
    final List<String> arguments() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }
}
