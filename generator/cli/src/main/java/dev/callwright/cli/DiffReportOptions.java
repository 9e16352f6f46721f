package dev.callwright.cli;

import dev.callwright.cli.report.ReportFormat;
import dev.callwright.core.diff.report.Comparison;
import dev.callwright.core.output.DocumentFile;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Options of {@code callwright diff} for its reports. */
final class DiffReportOptions extends TalkOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How the differences are printed: ${COMPLETION-CANDIDATES}. Default: text.",
            completionCandidates = DiffReportOptions.Printed.class)
    private String format = DiffForm.TEXT.toString();

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            description = "Also writes a report to a file; repeatable. Formats are text, json, markdown, github,"
                    + " changelog and summary.")
    private List<String> reports = new ArrayList<>();

    /** The values of {@code --format}. */
    static final class Printed implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return DiffForm.PRINTED.stream().map(DiffForm::toString).iterator();
        }
    }

    @Override
    void applyTo(Console console) {
        // Problems are written alike, as far as there is such a form.
        ReportFormat.of(format).ifPresent(console::use);
        super.applyTo(console);
    }

    /** The form in which the differences are printed. */
    DiffForm printed() {
        return DiffForm.of(format)
                .filter(DiffForm.PRINTED::contains)
                .orElseThrow(() -> new RequestException("--format is '" + MessageText.piece(format) + "'; it takes "
                        + DiffForm.names(DiffForm.PRINTED)));
    }

    /**
     * The files of reports.
     *
     * @throws RequestException if a report has no such form, or two have one file
     */
    Map<Path, DiffForm> files() {
        Map<Path, DiffForm> files = new LinkedHashMap<>();
        for (String report : reports) {
            int equals = report.indexOf('=');
            String file = report.substring(equals + 1);
            DiffForm form = DiffForm.of(report.substring(0, Math.max(equals, 0)))
                    .orElseThrow(() -> new RequestException("--report is '" + MessageText.piece(report)
                            + "'; it takes a format and a file, such as markdown=diff.md; formats are "
                            + DiffForm.names()));
            if (file.isEmpty() || file.equals("-")) {
                throw new RequestException("--report " + form + " has no file; name one, such as " + form
                        + "=diff.txt; --format chooses what is printed");
            }
            if (files.put(Path.of(file), form) != null) {
                throw new RequestException("two reports go to " + MessageText.piece(file) + "; name different files");
            }
        }
        return files;
    }

    /** Writes the reports to their files. */
    static void write(Map<Path, DiffForm> files, Comparison comparison) {
        files.forEach((file, form) -> new DocumentFile(file).write(form.write(comparison)));
    }
}
