package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.output.FileText;
import dev.callwright.core.text.Invisible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of all snippets with their code, as JSON: one snippet a line. */
final class SnippetList {
    private static final JsonMapper JSON = new JsonMapper();

    private final FileText.Builder text = new FileText.Builder();
    private String separator = "[\n  ";

    /** Adds those of an operation. */
    void add(List<Snippet> snippets) {
        try {
            for (Snippet snippet : snippets) {
                text.append(separator).append(Invisible.escapedInJson(JSON.writeValueAsString(entry(snippet))));
                separator = ",\n  ";
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON", e);
        }
    }

    /** The list of all. */
    FileText text() {
        return text.append(separator.startsWith("[") ? "[\n  \n]\n" : "\n]\n").build();
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
