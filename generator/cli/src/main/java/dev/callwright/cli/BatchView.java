package dev.callwright.cli;

import dev.callwright.cli.report.Problem;
import dev.callwright.core.batch.run.BatchListener;
import dev.callwright.core.batch.run.BatchLog;
import dev.callwright.core.batch.run.BatchProgress;
import dev.callwright.core.batch.run.DocumentProblem;
import dev.callwright.core.batch.run.DocumentReport;
import dev.callwright.core.batch.run.DocumentStatus;
import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import dev.callwright.core.text.MessageText;
import java.util.List;

/** Shows a batch: its log, documents without output, and how far it is. Where there is no terminal, that is a line now and then. */
final class BatchView implements BatchListener {
    /** The lines about the progress in a file, at most. */
    private static final int LINES = 20;

    private final Console console;
    private final LogFile log;
    private int shown;

    BatchView(Console console, LogFile log) {
        this.console = console;
        this.log = log;
    }

    @Override
    public void ended(DocumentReport report) {
        log.add(BatchLog.line(report));
        if (report.status() == DocumentStatus.SKIPPED) {
            // A batch that is stopped has hundreds of them. How many documents have output is said at its end.
            return;
        }
        report.problem()
                .ifPresent(problem -> console.problem(problem(report.document().id(), problem)));
    }

    private static Problem problem(String id, DocumentProblem problem) {
        return new Problem(
                Severity.ERROR,
                problem.reason(),
                problem.location(),
                "document '" + MessageText.piece(id) + "': " + problem.message(),
                List.of());
    }

    @Override
    public void progress(BatchProgress progress) {
        if (console.isLive()) {
            console.begin(progress.counts()
                    + (progress.running().isEmpty() ? "" : "; " + String.join(", ", progress.running())));
            return;
        }
        int step = progress.count() == 0 ? 0 : progress.done() * LINES / progress.count();
        if (step > shown) {
            shown = step;
            console.begin(progress.counts());
        }
    }
}
