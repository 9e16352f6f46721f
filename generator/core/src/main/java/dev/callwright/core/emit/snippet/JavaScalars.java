package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.ScalarKind;
import java.math.BigDecimal;

/** Scalars as Java expressions. */
final class JavaScalars {
    private final JavaImports imports;
    private final String corePackage;

    /** The required type of an expression. */
    enum Target {
        /** A primitive type if there is one, to which Java converts literals. */
        PRIMITIVE,
        /** Exactly the type of the value, as in a list. */
        EXACT
    }

    JavaScalars(JavaImports imports, String corePackage) {
        this.imports = imports;
        this.corePackage = corePackage;
    }

    /** The expression. */
    String of(ScalarKind kind, String text, Target target) {
        return switch (kind) {
            case STRING -> JavaLiterals.expression(text);
            case BOOLEAN, INT32 -> text;
            case INT64 -> target == Target.PRIMITIVE && isInt(text) ? text : text + "L";
            case DOUBLE -> target == Target.PRIMITIVE && isInt(text) ? text : text + (isInteger(text) ? ".0" : "");
            case UINT64 -> number("BigInteger", text);
            case NUMBER, DECIMAL_STRING -> number("BigDecimal", text);
            case UNIX_TIME ->
                imports.name("java.time", "Instant") + ".ofEpochSecond(" + (isInt(text) ? text : text + "L") + ")";
            case DATE_TIME -> parsed("OffsetDateTime", text);
            case DATE -> parsed("LocalDate", text);
            case BASE64 -> imports.name(corePackage, "Bytes") + ".ofBase64(" + JavaLiterals.expression(text) + ")";
            case BINARY -> file(text);
        };
    }

    /** The expression for a file. */
    String file(String path) {
        return imports.name(corePackage, "FileUpload") + ".of(" + imports.name("java.nio.file", "Path") + ".of("
                + JavaLiterals.expression(path) + "))";
    }

    private String number(String type, String text) {
        return "new " + imports.name("java.math", type) + "(" + JavaLiterals.expression(text) + ")";
    }

    private String parsed(String type, String text) {
        return imports.name("java.time", type) + ".parse(" + JavaLiterals.expression(text) + ")";
    }

    private static boolean isInteger(String text) {
        return text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    private static boolean isInt(String text) {
        return isInteger(text) && new BigDecimal(text).abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}
