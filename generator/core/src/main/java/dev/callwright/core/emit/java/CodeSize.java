package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;

/** How many bytes of byte code an expression becomes at most; a method of more than 65,535 does not compile. */
final class CodeSize {
    /** What one method may hold of such expressions; the rest is room for what surrounds them. */
    static final int MOST = 60_000;

    // What puts an argument into an array takes eight bytes; a call or a constant takes three.
    private static final int PART = 8;

    private CodeSize() {}

    static int of(CodeBlock code) {
        return PART
                * (1
                        + (int) code.toString()
                                .chars()
                                .filter(c -> c == '(' || c == ',')
                                .count());
    }
}
