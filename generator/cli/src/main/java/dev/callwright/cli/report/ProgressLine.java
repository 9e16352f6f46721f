package dev.callwright.cli.report;

import dev.callwright.core.text.MessageText;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** The line of a terminal that says how far a run is, how far in what it counts, and since when it runs. */
public final class ProgressLine {
    private static final String ERASE_LINE = "\r\u001B[K";
    private static final double NANOS_OF_SECOND = 1_000_000_000.0;

    private final PrintWriter terminal;
    private final int columns;
    private final LongSupplier clock;
    private final long start;

    private String step = "";
    private String count = "";

    /**
     * @param columns the width of the terminal, which a line must not reach, or it could not be erased
     * @param clock the time in nanoseconds
     */
    public ProgressLine(PrintWriter terminal, int columns, LongSupplier clock) {
        this.terminal = terminal;
        this.columns = columns;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /** The width of the terminal. */
    public int columns() {
        return columns;
    }

    /** Shows a step. */
    public synchronized void begin(String name) {
        step = MessageText.line(name);
        count = "";
        show();
    }

    /** Takes how many of the step's operations are done, for the next time the line is shown. */
    public synchronized void count(int done, int all) {
        count = " " + done + "/" + all + " operations";
    }

    /** Shows the line again, with what has changed. */
    public synchronized void refresh() {
        if (!step.isEmpty()) {
            show();
        }
    }

    /** Removes the line. */
    public synchronized void end() {
        if (!step.isEmpty()) {
            step = "";
            terminal.print(ERASE_LINE);
            terminal.flush();
        }
    }

    private void show() {
        double seconds = (clock.getAsLong() - start) / NANOS_OF_SECOND;
        String facts = count + String.format(Locale.ROOT, ", %.1f s", seconds);
        terminal.print(ERASE_LINE + DisplayWidth.cut(step, columns - 1 - facts.length()) + facts);
        terminal.flush();
    }
}
