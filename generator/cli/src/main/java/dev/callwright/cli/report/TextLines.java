package dev.callwright.cli.report;

import dev.callwright.core.text.MessageText;
import java.io.PrintWriter;

/** Problems as lines: {@code file:line:column (pointer): severity: message}. */
final class TextLines implements Report {
    private final PrintWriter out;

    TextLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Problem problem) {
        String place = problem.location().map(Object::toString).orElse("callwright");
        line(place + ": " + problem.level() + ": " + problem.message());
        problem.details().forEach(this::line);
    }

    @Override
    public void line(String line) {
        out.println(MessageText.line(line));
    }

    @Override
    public void end() {
        out.flush();
    }
}
