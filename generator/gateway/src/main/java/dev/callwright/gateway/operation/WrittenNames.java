package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * The names of members that are written before each value in queries, cookies and forms ({@code a[b][0]=1}). In JSON a name is there
 * once for all that is below it, so a short text with a long name could become a very long request.
 */
final class WrittenNames {
    /** The most characters of the names of one argument. */
    static final long MOST = 2_000_000;

    // Brackets and the number of an item, encoded.
    private static final int BRACKETS = 6;
    private static final int INDEX = 12;
    private static final int ENCODED = 3;

    private WrittenNames() {}

    /** Whether the names of a value, which is bounded, are not too long together. */
    static boolean areShort(Operation operation, Input input, JsonNode value) {
        return isJson(operation, input) || length(value) <= MOST;
    }

    private static boolean isJson(Operation operation, Input input) {
        boolean isBody = input.location() == Input.Location.BODY || input.location() == Input.Location.WHOLE_BODY;
        return isBody
                && operation
                        .sentBody()
                        .filter(body ->
                                body.format() == Operation.Format.FORM || body.format() == Operation.Format.MULTIPART)
                        .isEmpty();
    }

    private record Part(JsonNode value, long names) {}

    private static long length(JsonNode argument) {
        long all = 0;
        Deque<Part> open = new ArrayDeque<>();
        open.push(new Part(argument, 0));
        while (!open.isEmpty() && all <= MOST) {
            Part part = open.pop();
            JsonNode value = part.value();
            if (value.isValueNode()) {
                all += part.names();
            } else if (value.isArray()) {
                value.forEach(item -> open.push(new Part(item, part.names() + INDEX)));
            } else {
                for (Map.Entry<String, JsonNode> member : value.properties()) {
                    open.push(new Part(member.getValue(), part.names() + encoded(member.getKey())));
                }
            }
        }
        return all;
    }

    private static long encoded(String name) {
        return BRACKETS + (long) ENCODED * name.getBytes(StandardCharsets.UTF_8).length;
    }
}
