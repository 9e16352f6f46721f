package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.output.JsonPathText;
import dev.callwright.core.output.YamlWriter;
import dev.callwright.core.sample.SnippetPlan.Argument;
import dev.callwright.core.text.VisibleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The overlay (OpenAPI Overlay 1.0) that adds the snippets to the operations of the document: as {@code x-codeSamples},
 * which most documentation tools read, and as ReadMe's {@code x-readme.code-samples}. ReadMe and others disagree about the
 * members of {@code x-code-samples}, so it is not written.
 */
final class CodeSamples {
    private static final String OTHER_DOCUMENTS = "/x-callwright-external/";

    private final ApiInfo info;

    /** @param info the API, which the overlay is named after */
    CodeSamples(ApiInfo info) {
        this.info = info;
    }

    /** The overlay; empty if no operation is in the document itself. */
    Optional<String> overlay(List<Snippet> snippets) {
        ObjectNode overlay = JsonNodeFactory.instance.objectNode();
        overlay.put("overlay", "1.0.0");
        overlay.putObject("info")
                .put("title", "Code samples of " + text(info.title(), "the API"))
                .put("version", text(info.version(), "1"));
        ArrayNode actions = overlay.putArray("actions");
        byOperation(snippets).forEach((pointer, own) -> actions.add(action(pointer, own)));
        return actions.isEmpty() ? Optional.empty() : Optional.of(YamlWriter.write(overlay));
    }

    private static String text(String text, String otherwise) {
        String line = VisibleText.line(text);
        return line.isEmpty() ? otherwise : line;
    }

    // Paths that refer to one path item share its operations, of which an overlay can give each one list: that of the
    // first
    // path. An overlay does not reach other documents.
    private static Map<String, List<Snippet>> byOperation(List<Snippet> snippets) {
        Map<String, List<Snippet>> byOperation = new LinkedHashMap<>();
        for (Snippet snippet : snippets) {
            String pointer = snippet.operation().pointer();
            List<Snippet> own = byOperation.computeIfAbsent(pointer, unused -> new ArrayList<>());
            boolean isOfFirst = own.isEmpty() || own.get(0).operation().equals(snippet.operation());
            if (isOfFirst) {
                own.add(snippet);
            }
        }
        byOperation.keySet().removeIf(pointer -> pointer.startsWith(OTHER_DOCUMENTS));
        return byOperation;
    }

    private static ObjectNode action(String pointer, List<Snippet> snippets) {
        ObjectNode action = JsonNodeFactory.instance.objectNode().put("target", JsonPathText.of(pointer));
        ObjectNode update = action.putObject("update");
        ArrayNode samples = update.putArray("x-codeSamples");
        ArrayNode forReadMe = update.putObject("x-readme").putArray("code-samples");
        for (Snippet snippet : distinct(snippets)) {
            samples.addObject()
                    .put("lang", snippet.language().highlighting())
                    .put("label", snippet.label())
                    .put("source", snippet.code());
            forReadMe
                    .addObject()
                    .put("language", snippet.language().key())
                    .put("name", snippet.label())
                    .put("code", snippet.code());
        }
        return action;
    }

    // Readers gain nothing from a tab with the same call as the one before it.
    private static List<Snippet> distinct(List<Snippet> snippets) {
        Map<SnippetLanguage, Set<List<Argument>>> seen = new HashMap<>();
        return snippets.stream()
                .filter(snippet -> seen.computeIfAbsent(snippet.language(), unused -> new HashSet<>())
                        .add(snippet.plan().arguments()))
                .toList();
    }
}
