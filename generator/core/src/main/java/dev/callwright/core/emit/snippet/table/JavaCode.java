package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.naming.java.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Java code whose types are imported where it is used. */
public record JavaCode(List<Part> parts) {
    public JavaCode {
        parts = List.copyOf(parts);
    }

    /** A text or a type. */
    public sealed interface Part {
        /** A text. */
        record Text(String text) implements Part {}

        /** A type. */
        record Type(QualifiedName name) implements Part {}
    }

    /** A text. */
    public static JavaCode text(String text) {
        return new JavaCode(List.of(new Part.Text(text)));
    }

    /** A type. */
    public static JavaCode type(QualifiedName name) {
        return new JavaCode(List.of(new Part.Type(name)));
    }

    /** A type on its own. */
    static JavaCode type(String packageName, String simpleName) {
        return type(new QualifiedName(packageName, simpleName));
    }

    /** This code and a text. */
    JavaCode and(String text) {
        return and(text(text));
    }

    /** This code and another. */
    JavaCode and(JavaCode other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new JavaCode(all);
    }
}
