package dev.callwright.core.emit.snippet.layout;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Literals of objects and arrays in TypeScript, from the code of their parts. */
public final class TypeScriptLayout {
    private static final String INDENT = "  ";

    private TypeScriptLayout() {}

    /** An object literal, in one line if it is short. */
    public static String object(Map<String, String> members) {
        return members.isEmpty() ? "{}" : trailed(CodeLayout.bracketed("{ ", parts(members), " }", INDENT));
    }

    /** An object literal with one member per line. */
    public static String objectLines(Map<String, String> members) {
        return trailed(CodeLayout.bracketedLines("{ ", parts(members), " }", INDENT));
    }

    /** An array literal, in one line if it is short. */
    public static String array(List<String> items) {
        return trailed(CodeLayout.bracketed("[", items, "]", INDENT));
    }

    private static List<String> parts(Map<String, String> members) {
        List<String> parts = new ArrayList<>();
        members.forEach((name, value) -> parts.add(TypeScriptLiterals.objectKey(name) + ": " + value));
        return parts;
    }

    // With a trailing comma, as formatters do.
    private static String trailed(String code) {
        int end = code.length() - 2;
        return code.indexOf('\n') < 0 ? code : code.substring(0, end) + "," + code.substring(end);
    }
}
