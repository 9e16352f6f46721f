package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;

/** Upper estimates of the bytecode size of expressions; javac rejects methods of more than 65,535 bytes. */
final class CodeSize {
    /** The bytecode size of expressions that one method may contain, with room for the code around them. */
    static final int MOST = 60_000;

    // Storing an argument in an array takes eight bytes; a call or a constant takes three.
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
