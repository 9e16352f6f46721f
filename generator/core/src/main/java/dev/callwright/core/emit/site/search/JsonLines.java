package dev.callwright.core.emit.site.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.text.Invisible;
import java.util.List;
import java.util.StringJoiner;

/** JSON with an entry per line, so that a change of one entry changes one line. */
final class JsonLines {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonLines() {}

    /** A value as JSON that is also JavaScript, without invisible characters. */
    static String value(Object value) {
        try {
            return Invisible.escapedInJson(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON", e);
        }
    }

    /** An array. */
    static String array(List<?> entries) {
        if (entries.isEmpty()) {
            return "[]";
        }
        StringJoiner lines = new StringJoiner(",\n", "[\n", "\n]");
        entries.forEach(entry -> lines.add(value(entry)));
        return lines.toString();
    }
}
