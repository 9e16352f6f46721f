package dev.callwright.core.emit.typescript;

import java.util.List;

/** Signatures of methods in classes, with line breaks where one line is too long. */
final class MethodSignature {
    private static final int WIDTH = 110;

    private MethodSignature() {}

    /** The signature of a method with its name and type parameters, its parameters and its result. */
    static String of(String start, List<String> parameters, String result) {
        String line = start + "(" + String.join(", ", parameters) + "): " + result;
        return line.length() <= WIDTH
                ? line
                : start + "(\n    " + String.join(",\n    ", parameters) + ",\n  ): " + result;
    }
}
