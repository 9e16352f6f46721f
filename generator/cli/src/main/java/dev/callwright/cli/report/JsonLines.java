package dev.callwright.cli.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.text.MessageText;
import java.io.PrintWriter;

/** Problems as JSON: an object per line with {@code severity}, {@code kind}, {@code message} and, if known, the place. */
final class JsonLines implements Report {
    private final PrintWriter out;

    JsonLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Problem problem) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("severity", problem.level());
        object.put("kind", problem.kind());
        problem.location().ifPresent(location -> {
            object.put("file", MessageText.line(location.source()));
            if (location.line() > 0) {
                object.put("line", location.line()).put("column", location.column());
            }
            if (!location.pointer().isEmpty()) {
                object.put("pointer", MessageText.line(MessageText.pointer(location.pointer())));
            }
        });
        object.put("message", MessageText.line(problem.whole()));
        out.println(object);
    }

    @Override
    public void line(String line) {
        // Only problems are in the report.
    }

    @Override
    public void end() {
        out.flush();
    }
}
