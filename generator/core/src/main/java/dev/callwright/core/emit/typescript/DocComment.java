package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.Docs;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.MarkdownText;
import dev.callwright.core.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a TSDoc comment; the only writer of comments in TypeScript. */
final class DocComment {
    private static final int WIDTH = 110;

    private final RenderedDescriptions descriptions;
    private final String indent;
    private final List<String> lines = new ArrayList<>();
    private boolean tagged;

    /** An empty comment for a declaration with this indent. */
    DocComment(RenderedDescriptions descriptions, String indent) {
        this.descriptions = descriptions;
        this.indent = indent;
    }

    /** This comment with a summary and description at its end. */
    DocComment words(Docs docs) {
        return append(descriptions.lines(docs, width()));
    }

    /** This comment with a description at its end. */
    DocComment description(Description description) {
        return append(descriptions.lines(description, width()));
    }

    /** This comment with a paragraph of plain text at its end. */
    DocComment sentence(String text) {
        return description(Description.plain(text));
    }

    /** This comment with a code span at its end, as a paragraph of its own. */
    DocComment code(String text) {
        return append(List.of(MarkdownText.code(text)));
    }

    /** This comment with a tag for a parameter, if it has a description. */
    DocComment parameter(String name, Docs docs) {
        Docs words = docs.description().isBlank() ? docs : new Docs("", docs.description());
        List<String> lines = descriptions.lines(words, width() - 2);
        return lines.isEmpty() ? this : tag("@param " + name + " - " + String.join("\n  ", lines));
    }

    private int width() {
        return WIDTH - indent.length();
    }

    private DocComment tag(String text) {
        if (!tagged && !lines.isEmpty()) {
            lines.add("");
        }
        tagged = true;
        text.lines().map(String::stripTrailing).forEach(lines::add);
        return this;
    }

    /** This comment with the tag {@code @deprecated} if deprecated. */
    DocComment deprecated(boolean deprecated) {
        return deprecated ? tag("@deprecated") : this;
    }

    /** This comment with the tag {@code @deprecated}, which names a method to call instead. */
    DocComment deprecatedFor(String method) {
        return tag("@deprecated Use " + MarkdownText.code(method) + " instead.");
    }

    /** This comment with the tag {@code @defaultValue} if there is a short default value. */
    DocComment defaultValue(Optional<String> json) {
        return json.filter(value -> value.length() <= 60 && !value.isBlank())
                .map(value -> tag("@defaultValue " + MarkdownText.code(value)))
                .orElse(this);
    }

    /** The text of the comment with its line ends; empty without content. */
    String text() {
        List<String> safe = lines.stream().map(DocComment::safe).toList();
        if (safe.isEmpty()) {
            return "";
        }
        if (safe.size() == 1) {
            return indent + "/** " + safe.get(0) + " */\n";
        }
        StringBuilder text = new StringBuilder(indent).append("/**\n");
        for (String line : safe) {
            text.append(indent)
                    .append(line.isEmpty() ? " *" : " * ")
                    .append(line)
                    .append('\n');
        }
        return text.append(indent).append(" */\n").toString();
    }

    // Applied last, to the finished line: it has no line end, no end of comment and no invisible character.
    private static String safe(String line) {
        String visible = VisibleText.of(line).replace('\n', ' ');
        return visible.contains("*/") ? visible.replace("*/", "*\\/") : visible;
    }

    private DocComment append(List<String> paragraphs) {
        if (!lines.isEmpty() && !paragraphs.isEmpty()) {
            lines.add("");
        }
        lines.addAll(paragraphs);
        return this;
    }
}
