package dev.callwright.core.emit.java;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.text.VisibleText;

/** Makes comments out of finished Javadoc; the only way for text into a comment of Java. */
final class JavadocComment {
    private JavadocComment() {}

    /** The class with this comment at its end. */
    static TypeSpec.Builder on(TypeSpec.Builder type, String javadoc) {
        return javadoc.isEmpty() ? type : type.addJavadoc("$L", safe(javadoc));
    }

    /** The method with this comment at its end. */
    static MethodSpec.Builder on(MethodSpec.Builder method, String javadoc) {
        return javadoc.isEmpty() ? method : method.addJavadoc("$L", safe(javadoc));
    }

    /** The field with this comment at its end. */
    static FieldSpec.Builder on(FieldSpec.Builder field, String javadoc) {
        return javadoc.isEmpty() ? field : field.addJavadoc("$L", safe(javadoc));
    }

    /** The class with a comment of ours that names a type between two texts. */
    static TypeSpec.Builder on(TypeSpec.Builder type, String before, TypeName named, String after) {
        return type.addJavadoc("$L$T$L\n", text(before), named, text(after));
    }

    private static String safe(String javadoc) {
        String text = text(javadoc);
        return text.endsWith("\n") ? text : text + "\n";
    }

    /**
     * The last look at the finished text. Nothing in it ends the comment; javac reads a backslash and {@code u} as a
     * character even there, so no backslash is left; and nothing in it is hidden or turns the direction of writing.
     */
    static String text(String javadoc) {
        String visible = VisibleText.of(javadoc);
        String closed = visible.contains("*/") ? visible.replace("*/", "*&#47;") : visible;
        return closed.indexOf('\\') < 0 ? closed : closed.replace("\\", "&#92;");
    }
}
