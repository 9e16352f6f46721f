package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.text.Invisible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The list of all snippets with their code, as JSON: one snippet a line. */
final class SnippetList {
    private static final JsonMapper JSON = new JsonMapper();

    private SnippetList() {}

    static String of(List<Snippet> snippets) {
        try {
            StringJoiner lines = new StringJoiner(",\n  ", "[\n  ", "\n]\n");
            for (Snippet snippet : snippets) {
                lines.add(JSON.writeValueAsString(entry(snippet)));
            }
            return Invisible.escapedInJson(lines.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON", e);
        }
    }

    private static Map<String, String> entry(Snippet snippet) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("operationId", snippet.operation().id());
        entry.put("method", snippet.operation().method());
        entry.put("path", snippet.operation().path());
        entry.put("lang", snippet.language().key());
        entry.put("label", snippet.label());
        entry.put("variant", snippet.variant().key());
        entry.put("file", snippet.file());
        entry.put("code", snippet.code());
        return entry;
    }
}
