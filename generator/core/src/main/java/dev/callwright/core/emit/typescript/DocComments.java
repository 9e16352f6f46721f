package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.Docs;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.Descriptions;
import dev.callwright.core.text.MarkdownRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the comments of one package; documents say the same words at many places, which are rendered once. */
final class DocComments {
    private final Descriptions descriptions;
    private final Map<Rendering, List<String>> rendered = new HashMap<>();

    DocComments(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** An empty comment for a declaration that is indented so. */
    DocComment comment(String indent) {
        return new DocComment(this, indent);
    }

    /** What the document's words say. */
    Description description(Docs docs) {
        return descriptions.of(docs.summary(), docs.description());
    }

    /** The document's words as lines of TSDoc. */
    List<String> lines(Docs docs, int width) {
        return docs.isEmpty()
                ? List.of()
                : rendered.computeIfAbsent(
                        new Rendering(docs, width), words -> lines(description(words.docs), words.width));
    }

    /** A description as lines of TSDoc. */
    List<String> lines(Description description, int width) {
        return new MarkdownRenderer(TsDoc.FLAVOR, width).lines(description.forComment());
    }

    private record Rendering(Docs docs, int width) {}
}
