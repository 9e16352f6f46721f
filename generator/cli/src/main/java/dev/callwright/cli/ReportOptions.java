package dev.callwright.cli;

import dev.callwright.cli.report.ReportFormat;
import picocli.CommandLine.Option;

/** Options of commands whose results have one form: what they say besides them. */
final class ReportOptions extends TalkOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How problems are written, to standard error: ${COMPLETION-CANDIDATES}. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    /** How problems are written, and reports that have a form for programs. */
    ReportFormat format() {
        return format;
    }

    @Override
    void applyTo(Console console) {
        console.use(format);
        super.applyTo(console);
    }
}
