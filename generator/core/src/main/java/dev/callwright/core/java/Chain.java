package dev.callwright.core.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls that each return what the next one is called on. A long chain becomes several statements, for javac goes down one
 * level per call and would run out of stack.
 */
final class Chain {
    private static final int LONGEST = 100;

    private final TypeName type;
    private final String variable;
    private final CodeBlock start;
    private final List<CodeBlock> calls = new ArrayList<>();

    /**
     * @param type what the chain and every call in it return
     * @param variable the name of a local variable, needed when the chain is long
     * @param start the expression that the first call is made on
     */
    Chain(TypeName type, String variable, CodeBlock start) {
        this.type = type;
        this.variable = variable;
        this.start = start;
    }

    /** Appends a call: {@code .required("id", Codecs.STRING)}. */
    void add(CodeBlock call) {
        calls.add(call);
    }

    // Emits: return Members.of().required("id", Codecs.STRING).optional("name", Codecs.STRING);
    /** The statement, or the statements, that return the chain's value. */
    CodeBlock returned() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (calls.size() <= LONGEST) {
            return statement(code.add("return $L", start), calls).build();
        }
        for (int from = 0; from < calls.size(); from += LONGEST) {
            if (from == 0) {
                code.add("$T $N = $L", type, variable, start);
            } else {
                code.add("$N = $N", variable, variable);
            }
            statement(code, calls.subList(from, Math.min(from + LONGEST, calls.size())));
        }
        return code.add("return $N;\n", variable).build();
    }

    private static CodeBlock.Builder statement(CodeBlock.Builder code, List<CodeBlock> calls) {
        code.add("$>$>");
        calls.forEach(call -> code.add("\n").add(call));
        return code.add(";$<$<\n");
    }
}
