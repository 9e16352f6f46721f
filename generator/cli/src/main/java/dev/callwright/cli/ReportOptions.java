package dev.callwright.cli;

import dev.callwright.cli.report.ReportFormat;
import picocli.CommandLine.Option;

/** Options that every command has: what it says besides its results. */
final class ReportOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How problems are written, to standard error: ${COMPLETION-CANDIDATES}. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--quiet", description = "Show only errors and results.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Show all warnings, and the stack trace of a bug.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    /** Makes a console follow the options. */
    void applyTo(Console console) {
        console.use(format);
        if (quiet) {
            console.beQuiet();
        }
        if (verbose) {
            console.beVerbose();
        }
    }
}
