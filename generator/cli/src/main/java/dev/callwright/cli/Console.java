package dev.callwright.cli;

import dev.callwright.core.Progress;
import dev.callwright.core.spec.Diagnostic;
import java.io.PrintWriter;
import java.util.List;

/** Where a command prints: results to one stream, everything about the run to the other. */
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

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    @Override
    public void begin(String step) {
        if (terminal) {
            err.print(ERASE_LINE + step + " ...");
            err.flush();
        } else {
            err.println(step);
        }
    }

    /** Removes the line that says what is being done. */
    void endProgress() {
        if (terminal) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }

    /** Prints what was read another way than written. */
    void warn(List<Diagnostic> warnings) {
        endProgress();
        warnings.stream().limit(SHOWN_WARNINGS).forEach(err::println);
        if (warnings.size() > SHOWN_WARNINGS) {
            err.println((warnings.size() - SHOWN_WARNINGS) + " more warnings; --verbose shows all");
        }
    }

    /** Prints every warning. */
    void warnAll(List<Diagnostic> warnings) {
        endProgress();
        warnings.forEach(err::println);
    }
}
