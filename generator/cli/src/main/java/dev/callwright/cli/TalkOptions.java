package dev.callwright.cli;

import picocli.CommandLine.Option;

/** Options that every command has: how much it says besides its results. */
abstract class TalkOptions {
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
        if (quiet) {
            console.beQuiet();
        }
        if (verbose) {
            console.beVerbose();
        }
    }
}
