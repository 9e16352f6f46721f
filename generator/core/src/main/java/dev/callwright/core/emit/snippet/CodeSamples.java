package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.model.Operation;
import dev.callwright.core.output.FileText;
import dev.callwright.core.output.JsonPathText;
import dev.callwright.core.output.YamlWriter;
import dev.callwright.core.sample.SnippetPlan.Argument;
import dev.callwright.core.text.VisibleText;
import java.util.HashMap;
import java.util.HashSet;
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

    private final FileText.Builder overlay = new FileText.Builder();
    private final Set<String> pointers = new HashSet<>();
    private boolean isEmpty = true;

    /** @param info the API, which the overlay is named after */
    CodeSamples(ApiInfo info) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("overlay", "1.0.0");
        head.putObject("info")
                .put("title", "Code samples of " + text(info.title(), "the API"))
                .put("version", text(info.version(), "1"));
        overlay.append(YamlWriter.write(head)).append("actions:\n");
    }

    /**
     * Adds the snippets of an operation. Paths that refer to one path item share its operations, of which an overlay can give each
     * one list: that of the first path. An overlay does not reach other documents.
     */
    void add(Operation operation, List<Snippet> snippets) {
        String pointer = operation.pointer();
        if (!pointer.startsWith(OTHER_DOCUMENTS) && pointers.add(pointer)) {
            overlay.append(YamlWriter.item(action(pointer, snippets)));
            isEmpty = false;
        }
    }

    /** The overlay; empty if no operation is in the document itself. */
    Optional<FileText> overlay() {
        return isEmpty ? Optional.empty() : Optional.of(overlay.build());
    }

    private static String text(String text, String otherwise) {
        String line = VisibleText.line(text);
        return line.isEmpty() ? otherwise : line;
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
