package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.Docs;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.MarkdownText;
import dev.callwright.core.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A TSDoc comment in the making; the only way for text into a comment of TypeScript. */
final class DocComment {
    private static final int WIDTH = 110;

    private final DocComments comments;
    private final String indent;
    private final List<String> lines = new ArrayList<>();
    private boolean tagged;

    /** An empty comment for a declaration that is indented so. */
    DocComment(DocComments comments, String indent) {
        this.comments = comments;
        this.indent = indent;
    }

    /** This comment with the document's words at its end. */
    DocComment words(Docs docs) {
        return append(comments.lines(docs, width()));
    }

    /** This comment with a description at its end. */
    DocComment description(Description description) {
        return append(comments.lines(description, width()));
    }

    /** This comment with a paragraph at its end whose words mean nothing but themselves. */
    DocComment sentence(String text) {
        return description(Description.plain(text));
    }

    /** This comment with a word of code at its end, as a paragraph of its own. */
    DocComment code(String text) {
        return append(List.of(MarkdownText.code(text)));
    }

    /** This comment with a tag for a parameter and the document's words for it, if there are any. */
    DocComment parameter(String name, Docs docs) {
        Docs words = docs.description().isBlank() ? docs : new Docs("", docs.description());
        List<String> lines = comments.lines(words, width() - 2);
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

    /** This comment with the tag that discourages use, when the document does. */
    DocComment deprecated(boolean deprecated) {
        return deprecated ? tag("@deprecated") : this;
    }

    /** This comment with the value that applies when none is given, when it is short. */
    DocComment defaultValue(Optional<String> json) {
        return json.filter(value -> value.length() <= 60 && !value.isBlank())
                .map(value -> tag("@defaultValue " + MarkdownText.code(value)))
                .orElse(this);
    }

    /** The comment's text, each line with its line end; an empty string when there is nothing to say. */
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

    // The last look at the finished line: it ends neither itself nor the comment, and hides nothing.
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
