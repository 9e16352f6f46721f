package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Calls that each return what the next one is called on. A long chain becomes several statements, for javac goes down one
 * level per call and would run out of stack.
 */
final class CallChain {
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
    CallChain(TypeName type, String variable, CodeBlock start) {
        this.type = type;
        this.variable = variable;
        this.start = start;
    }

    /** Appends a call: {@code .required("id", Codecs.STRING)}. */
    void add(CodeBlock call) {
        calls.add(call);
    }

    // Emits: protected Members declaredMembers() { return Members.of().required("id", Codecs.STRING); }
    /** The method that returns the chain's value, and the methods it calls when that is too much code for one. */
    List<MethodSpec> methods(MethodSpec.Builder empty) {
        List<CallChain> parts = calls.size() <= LONGEST ? List.of(this) : parts();
        if (parts.size() == 1) {
            return List.of(empty.returns(type).addCode(returned()).build());
        }
        String name = empty.build().name();
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T $N = $L", type, variable, start);
        List<MethodSpec> methods = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = name + (i + 1);
            code.addStatement("$N = $N($N)", variable, part, variable);
            methods.add(MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(type, variable)
                    .returns(type)
                    .addCode(parts.get(i).returned())
                    .build());
        }
        methods.add(
                0,
                empty.returns(type)
                        .addCode(code.addStatement("return $N", variable).build())
                        .build());
        return methods;
    }

    private List<CallChain> parts() {
        List<CallChain> parts = new ArrayList<>();
        int room = 0;
        for (CodeBlock call : calls) {
            int size = CodeSize.of(call);
            if (room < size) {
                parts.add(new CallChain(type, "more", CodeBlock.of("$N", variable)));
                room = CodeSize.MOST;
            }
            room -= size;
            parts.get(parts.size() - 1).add(call);
        }
        return parts;
    }

    // Emits: return Members.of().required("id", Codecs.STRING).optional("name", Codecs.STRING);
    private CodeBlock returned() {
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
