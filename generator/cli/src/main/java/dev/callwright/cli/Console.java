package dev.callwright.cli;

import dev.callwright.core.Progress;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.text.MessageText;
import java.io.PrintWriter;
import java.util.List;

/**
 * The output of a command: results on one stream, progress and problems on the other. Text of a document cannot end a
 * line or control the terminal.
 */
final class Console implements Progress {
    private static final int SHOWN_WARNINGS = 20;
    private static final String ERASE_LINE = "\r\u001B[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;

    Console(PrintWriter out, PrintWriter err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Prints one line about the run. */
    void say(String line) {
        err.println(MessageText.line(line));
    }

    /** Prints one line of the result. */
    void result(String line) {
        out.println(MessageText.line(line));
    }

    /** The stream of results that are no messages: JSON or code. */
    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    @Override
    public void begin(String step) {
        if (terminal) {
            err.print(ERASE_LINE + MessageText.line(step) + " ...");
            err.flush();
        } else {
            say(step);
        }
    }

    /** Removes the progress line. */
    void endProgress() {
        if (terminal) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }

    /** Prints the first warnings. */
    void warn(List<Diagnostic> warnings) {
        endProgress();
        warnings.stream().limit(SHOWN_WARNINGS).map(Diagnostic::toString).forEach(this::say);
        if (warnings.size() > SHOWN_WARNINGS) {
            say((warnings.size() - SHOWN_WARNINGS) + " more warnings; --verbose shows all");
        }
    }

    /** Prints every warning. */
    void warnAll(List<Diagnostic> warnings) {
        endProgress();
        warnings.stream().map(Diagnostic::toString).forEach(this::say);
    }
}
