package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.Docs;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.Descriptions;
import dev.callwright.core.text.MarkdownRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Descriptions as lines of TSDoc. Documents repeat a description at many places, so each is rendered once per width. */
final class RenderedDescriptions {
    private final Descriptions descriptions;
    private final Map<Rendering, List<String>> rendered = new HashMap<>();

    RenderedDescriptions(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** The document's summary and description as one text. */
    Description description(Docs docs) {
        return descriptions.of(docs.summary(), docs.description());
    }

    /** The document's summary and description as lines of TSDoc; none when both are empty. */
    List<String> lines(Docs docs, int width) {
        return docs.isEmpty()
                ? List.of()
                : rendered.computeIfAbsent(new Rendering(docs, width), key -> lines(description(key.docs), key.width));
    }

    /** A description as lines of TSDoc. */
    List<String> lines(Description description, int width) {
        return new MarkdownRenderer(TsDoc.FLAVOR, width).lines(description.forComment());
    }

    private record Rendering(Docs docs, int width) {}
}
