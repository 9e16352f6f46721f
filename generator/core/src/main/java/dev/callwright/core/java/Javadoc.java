package dev.callwright.core.java;

import com.palantir.javapoet.MethodSpec;
import dev.callwright.core.model.Docs;
import java.util.ArrayList;
import java.util.List;

/** Words of the document as Javadoc that neither ends the comment nor means a tag. */
final class Javadoc {
    private static final int WIDTH = 100;

    private Javadoc() {}

    /** The comment for what the document says; empty if it says nothing. */
    static String of(Docs docs) {
        return of(docs, "");
    }

    /** The comment for what the document says, with a first sentence of ours. */
    static String of(Docs docs, String first) {
        List<String> paragraphs = new ArrayList<>();
        if (!first.isBlank()) {
            paragraphs.add(escape(first));
        }
        if (!docs.summary().isBlank()) {
            paragraphs.addAll(DocText.paragraphs(docs.summary()));
        }
        if (!docs.description().isBlank() && !docs.description().equals(docs.summary())) {
            paragraphs.addAll(DocText.paragraphs(docs.description()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            wrap(i == 0 ? paragraphs.get(i) : "<p>" + paragraphs.get(i), text);
            if (i < paragraphs.size() - 1) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** Text for the inside of {@code {@code }}. */
    static String code(String text) {
        return escape(text).replace("{", "&#123;").replace("}", "&#125;");
    }

    /** Plain text, with everything escaped that Javadoc or the Java compiler would read as markup. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                // A slash after a star would end the comment; javac reads a backslash and u as a character.
                case '*' -> escaped.append(i + 1 < text.length() && text.charAt(i + 1) == '/' ? "&#42;" : "*");
                case '\\' -> escaped.append("&#92;");
                default -> escaped.append(Character.isISOControl(c) && c != '\n' ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    /** Marks a method as deprecated, in words and by annotation. */
    static void deprecate(MethodSpec.Builder method, boolean deprecated) {
        if (deprecated) {
            method.addJavadoc("@deprecated The API discourages its use.\n").addAnnotation(Deprecated.class);
        }
    }

    private static void wrap(String paragraph, StringBuilder text) {
        int column = 0;
        for (String word : paragraph.split("\\s+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                text.append('\n');
                column = 0;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        text.append('\n');
    }
}
