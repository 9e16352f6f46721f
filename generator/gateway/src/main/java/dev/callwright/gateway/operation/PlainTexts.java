package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.Docs;
import dev.callwright.core.text.Block;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.Descriptions;
import dev.callwright.core.text.MarkdownFlavor;
import dev.callwright.core.text.MarkdownRenderer;
import dev.callwright.core.text.PlainWords;
import dev.callwright.core.text.VisibleText;
import java.util.Optional;
import java.util.stream.Collectors;

/** Descriptions of the document for readers that show no markup. */
final class PlainTexts {
    private static final int WIDTH = 100_000;
    private static final int LONGEST = 500;

    private final Optional<String> docsUrl;

    PlainTexts(Optional<String> docsUrl) {
        this.docsUrl = docsUrl;
    }

    // Descriptions remembers all texts, so each is read by one of its own.
    private Description read(String text) {
        return new Descriptions(docsUrl).of(text);
    }

    /** The first paragraph as one line without markup. */
    String line(String text) {
        String words = read(text).brief().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainWords.of(((Block.Paragraph) block).inlines()))
                .collect(Collectors.joining(" "));
        String line = words.isEmpty() ? VisibleText.line(text) : words;
        return line.length() <= LONGEST ? line : cut(line);
    }

    private static String cut(String line) {
        int end = Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "...";
    }

    /** A description in Markdown, whose markup is only that of the document. */
    String markdown(String text) {
        return String.join("\n", new MarkdownRenderer(MarkdownFlavor.PLAIN, WIDTH).lines(read(text)));
    }

    /** Describes a schema. */
    void describe(ObjectNode schema, Docs docs) {
        String text = docs.description().isBlank() ? docs.summary() : docs.description();
        String line = text.isBlank() ? "" : line(text);
        if (!line.isEmpty() && !schema.has("description")) {
            schema.put("description", line);
        }
    }
}
