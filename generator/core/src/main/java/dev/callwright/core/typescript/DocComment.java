package dev.callwright.core.typescript;

import dev.callwright.core.model.Docs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A TSDoc comment in the making. */
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
        String summary = docs.summary().strip();
        String description = docs.description().strip();
        if (!summary.isEmpty() && !description.startsWith(summary)) {
            markdown(summary);
        }
        if (!description.isEmpty()) {
            markdown(description);
        }
        return this;
    }

    /** This comment with Markdown of the document at its end, as paragraphs of their own. */
    DocComment markdown(String text) {
        return append(comments.lines(text, WIDTH - indent.length()));
    }

    /** This comment with a paragraph of ours at its end. */
    DocComment note(String text) {
        return append(List.of(text));
    }

    /** This comment with a tag and the document's words for it, if there are any. */
    DocComment tagged(String tag, Docs docs) {
        String text = docs.description().isBlank() ? docs.summary() : docs.description();
        List<String> words = new ArrayList<>(comments.lines(text, WIDTH - indent.length() - 2));
        return words.isEmpty() ? this : tag(tag + " " + String.join("\n  ", words));
    }

    /** This comment with a tag at its end. */
    DocComment tag(String text) {
        if (!tagged && !lines.isEmpty()) {
            lines.add("");
        }
        tagged = true;
        lines.addAll(List.of(text.split("\n", -1)));
        return this;
    }

    /** This comment with the tag that discourages use, when the document does. */
    DocComment deprecated(boolean deprecated) {
        return deprecated ? tag("@deprecated") : this;
    }

    /** This comment with the value that applies when none is given, when it is short. */
    DocComment defaultValue(Optional<String> json) {
        return json.filter(value -> value.length() <= 60 && value.indexOf('`') < 0)
                .map(value -> DocText.escapeCode(DocText.visible(value)).replace("\n", " "))
                .map(value -> tag("@defaultValue `" + value + "`"))
                .orElse(this);
    }

    /** The comment's text, each line with its line end; an empty string when there is nothing to say. */
    String text() {
        if (lines.isEmpty()) {
            return "";
        }
        if (lines.size() == 1) {
            return indent + "/** " + lines.get(0) + " */\n";
        }
        StringBuilder text = new StringBuilder(indent).append("/**\n");
        for (String line : lines) {
            text.append(indent)
                    .append(line.isEmpty() ? " *" : " * ")
                    .append(line)
                    .append('\n');
        }
        return text.append(indent).append(" */\n").toString();
    }

    private DocComment append(List<String> paragraphs) {
        if (!lines.isEmpty() && !paragraphs.isEmpty()) {
            lines.add("");
        }
        lines.addAll(paragraphs);
        return this;
    }
}
