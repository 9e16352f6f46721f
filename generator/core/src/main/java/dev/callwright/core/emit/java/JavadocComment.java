package dev.callwright.core.emit.java;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.text.VisibleText;

/** Attaches Javadoc to declarations; all text in Java comments passes through here. */
final class JavadocComment {
    private JavadocComment() {}

    /** Adds Javadoc to a class. */
    static TypeSpec.Builder on(TypeSpec.Builder type, String javadoc) {
        return javadoc.isEmpty() ? type : type.addJavadoc("$L", safe(javadoc));
    }

    /** Adds Javadoc to a method. */
    static MethodSpec.Builder on(MethodSpec.Builder method, String javadoc) {
        return javadoc.isEmpty() ? method : method.addJavadoc("$L", safe(javadoc));
    }

    /** Adds Javadoc to a field. */
    static FieldSpec.Builder on(FieldSpec.Builder field, String javadoc) {
        return javadoc.isEmpty() ? field : field.addJavadoc("$L", safe(javadoc));
    }

    /** Adds generated Javadoc that names a type between two texts to a class. */
    static TypeSpec.Builder on(TypeSpec.Builder type, String before, TypeName named, String after) {
        return type.addJavadoc("$L$T$L", text(before), named, safe(after));
    }

    private static String safe(String javadoc) {
        String text = text(javadoc);
        return text.endsWith("\n") ? text : text + "\n";
    }

    /**
     * The final check of rendered text: it does not end the comment; it has no backslash, because javac reads a
     * backslash and {@code u} as a character even in comments; and it has no invisible characters, which include those
     * that change the direction of writing.
     */
    static String text(String javadoc) {
        String visible = VisibleText.of(javadoc);
        String closed = visible.contains("*/") ? visible.replace("*/", "*&#47;") : visible;
        return closed.indexOf('\\') < 0 ? closed : closed.replace("\\", "&#92;");
    }
}
