package dev.callwright.core.emit.java;

import com.palantir.javapoet.MethodSpec;
import dev.callwright.core.model.Docs;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.Descriptions;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes what the document says as Javadoc; documents say the same words at many places, which are rendered once. */
final class Javadoc {
    private final Descriptions descriptions;
    private final Map<Docs, String> rendered = new HashMap<>();
    private final Map<Docs, String> brief = new HashMap<>();

    Javadoc(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** What the document says; empty if it says nothing. */
    String of(Docs docs) {
        return rendered(docs, rendered, UnaryOperator.identity());
    }

    /** The first paragraph of what the document says; empty if it says nothing. */
    String brief(Docs docs) {
        return rendered(docs, brief, Description::brief);
    }

    /** What the document says below a sentence of ours. */
    String of(String first, Docs docs) {
        return of(Description.plain(first), docs);
    }

    /** What the document says below a description of ours. */
    String of(Description first, Docs docs) {
        return render(first.and(description(docs)));
    }

    /**
     * What the document says of a type. A discouraged type says so in words only: with the annotation, every use of the
     * type in the rest of the generated code would be a warning.
     */
    String of(Docs docs, boolean deprecated) {
        return deprecated
                ? render(description(docs).and(Description.plain("Deprecated: the API discourages its use.")))
                : of(docs);
    }

    /** What the document's words say. */
    Description description(Docs docs) {
        return descriptions.of(docs.summary(), docs.description());
    }

    /** A description as Javadoc. */
    static String render(Description description) {
        return new JavadocRenderer().render(description.forComment());
    }

    /** Any text as one word of code. */
    static String code(String text) {
        return JavadocRenderer.code(text);
    }

    /** Plain text in one line, with everything escaped that Javadoc would read as markup. */
    static String escape(String text) {
        return JavadocRenderer.escape(text);
    }

    /** Marks a method as deprecated, in words and by annotation. */
    static void deprecate(MethodSpec.Builder method, boolean deprecated) {
        if (deprecated) {
            JavadocComment.on(method, "@deprecated The API discourages its use.")
                    .addAnnotation(Deprecated.class);
        }
    }

    private String rendered(Docs docs, Map<Docs, String> cache, UnaryOperator<Description> part) {
        return docs.isEmpty() ? "" : cache.computeIfAbsent(docs, words -> render(part.apply(description(words))));
    }
}
