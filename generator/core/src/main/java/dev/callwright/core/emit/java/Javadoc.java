package dev.callwright.core.emit.java;

import com.palantir.javapoet.MethodSpec;
import dev.callwright.core.model.Docs;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.Descriptions;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Renders documentation as Javadoc; equal texts, which are frequent in documents, are rendered once. */
final class Javadoc {
    private final Descriptions descriptions;
    private final Map<Docs, String> rendered = new HashMap<>();
    private final Map<Docs, String> brief = new HashMap<>();

    Javadoc(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** The documentation as Javadoc; empty: there is none. */
    String of(Docs docs) {
        return rendered(docs, rendered, UnaryOperator.identity());
    }

    /** The first paragraph of the documentation as Javadoc; empty: there is none. */
    String brief(Docs docs) {
        return rendered(docs, brief, Description::brief);
    }

    /** The documentation, below a generated sentence. */
    String of(String first, Docs docs) {
        return of(Description.plain(first), docs);
    }

    /** The documentation, below a generated description. */
    String of(Description first, Docs docs) {
        return render(first.and(description(docs)));
    }

    /**
     * The documentation of a type. A deprecated type has a {@code @deprecated} tag but no annotation, with which every
     * use of the type in generated code would cause a warning.
     */
    String of(Docs docs, boolean deprecated) {
        return deprecated
                ? render(description(docs).and(Description.plain("Deprecated: the API discourages its use.")))
                : of(docs);
    }

    /** The parsed documentation. */
    Description description(Docs docs) {
        return descriptions.of(docs.summary(), docs.description());
    }

    /** A description as Javadoc. */
    static String render(Description description) {
        return new JavadocRenderer().render(description.forComment());
    }

    /** Text as one code span. */
    static String code(String text) {
        return JavadocRenderer.code(text);
    }

    /** Plain text in one line, with Javadoc markup escaped. */
    static String escape(String text) {
        return JavadocRenderer.escape(text);
    }

    /** Marks a method as deprecated, by tag and annotation. */
    static void deprecate(MethodSpec.Builder method, boolean deprecated) {
        if (deprecated) {
            JavadocComment.on(method, "@deprecated The API discourages its use.")
                    .addAnnotation(Deprecated.class);
        }
    }

    /** Marks a method as deprecated that has a replacement, such as {@code com.example.OrdersService#list}. */
    static void deprecate(MethodSpec.Builder method, String replacement) {
        JavadocComment.on(
                        method,
                        "@deprecated The API discourages its use. Use\n    {@link " + replacement + "} instead.")
                .addAnnotation(Deprecated.class);
    }

    private String rendered(Docs docs, Map<Docs, String> cache, UnaryOperator<Description> part) {
        return docs.isEmpty() ? "" : cache.computeIfAbsent(docs, words -> render(part.apply(description(words))));
    }
}
