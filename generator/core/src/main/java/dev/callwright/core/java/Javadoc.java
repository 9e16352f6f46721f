package dev.callwright.core.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.callwright.core.model.Docs;
import java.util.ArrayList;
import java.util.List;

/** Words of the document as Javadoc that neither ends the comment nor means a tag. */
final class Javadoc {
    private static final int WIDTH = 100;

    private Javadoc() {}

    /** The comment for what the document says; empty if it says nothing. */
    static CodeBlock of(Docs docs) {
        return comment(paragraphs(docs));
    }

    /** The comment for what the document says, with a first sentence of ours. */
    static CodeBlock of(String first, Docs docs) {
        List<String> paragraphs = new ArrayList<>(List.of(escape(first)));
        paragraphs.addAll(paragraphs(docs));
        return comment(paragraphs);
    }

    /**
     * The comment for a type. A discouraged type says so in words only: with the annotation, every use of the type in the
     * rest of the generated code would be a warning.
     */
    static CodeBlock of(Docs docs, boolean deprecated) {
        List<String> paragraphs = new ArrayList<>(paragraphs(docs));
        if (deprecated) {
            paragraphs.add("Deprecated: the API discourages its use.");
        }
        return comment(paragraphs);
    }

    /** The first paragraph of what the document says; empty if it says nothing. */
    static CodeBlock brief(Docs docs) {
        List<String> paragraphs = paragraphs(docs);
        return comment(paragraphs.subList(0, Math.min(1, paragraphs.size())));
    }

    /** Any text as one word of code. */
    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    /** Plain text, with everything escaped that Javadoc or the Java compiler would read as markup. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i), escaped);
        }
        return escaped.toString();
    }

    /** Appends a character, escaped if Javadoc or the Java compiler would read it as markup. */
    static void escape(char c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '@' -> out.append("&#64;");
            // javac reads a backslash and u as a character, even in a comment.
            case '\\' -> out.append("&#92;");
            // After a star it would end the comment.
            case '/' -> out.append(endsInStar(out) ? "&#47;" : "/");
            default -> out.append(isUnseen(c) ? ' ' : c);
        }
    }

    private static boolean endsInStar(StringBuilder out) {
        return out.length() > 0 && out.charAt(out.length() - 1) == '*';
    }

    // Control characters break lines; those that turn the direction of writing make code look like what it is not.
    private static boolean isUnseen(char c) {
        return c < ' '
                || (c >= '\u007f'
                        && (c < '\u00a0' || (c >= '\u2028' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069')));
    }

    /** Marks a method as deprecated, in words and by annotation. */
    static void deprecate(MethodSpec.Builder method, boolean deprecated) {
        if (deprecated) {
            method.addJavadoc("@deprecated The API discourages its use.\n").addAnnotation(Deprecated.class);
        }
    }

    private static List<String> paragraphs(Docs docs) {
        if (docs.isEmpty()) {
            return List.of();
        }
        String summary = docs.summary().strip();
        String description = docs.description().strip();
        if (summary.isEmpty() || description.startsWith(summary)) {
            return DocText.paragraphs(description);
        }
        List<String> paragraphs = new ArrayList<>(DocText.paragraphs(summary));
        paragraphs.addAll(DocText.paragraphs(description));
        return paragraphs;
    }

    private static CodeBlock comment(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return CodeBlock.builder().build();
        }
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            wrap(text.length() == 0 ? "" : "\n<p>", paragraph, text);
        }
        return CodeBlock.of("$L", text);
    }

    private static void wrap(String start, String paragraph, StringBuilder text) {
        text.append(start);
        int column = start.length();
        int at = 0;
        while (at < paragraph.length()) {
            int end = paragraph.indexOf(' ', at);
            end = end < 0 ? paragraph.length() : end;
            if (end > at) {
                boolean starts = column == start.length() && at == 0;
                boolean fits = column + 1 + end - at <= WIDTH;
                text.append(starts ? "" : fits ? " " : "\n").append(paragraph, at, end);
                column = starts ? column + end - at : fits ? column + 1 + end - at : end - at;
            }
            at = end + 1;
        }
        text.append('\n');
    }
}
