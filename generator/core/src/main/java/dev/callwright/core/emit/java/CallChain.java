package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A chain of method calls. A long chain is split into several statements, because javac recurses once per call and
 * would overflow its stack.
 */
final class CallChain {
    private static final int LONGEST = 100;

    private final TypeName type;
    private final String variable;
    private final CodeBlock start;
    private final List<CodeBlock> calls = new ArrayList<>();

    /**
     * @param type the type of the chain and of every call in it
     * @param variable the name of a local variable, used if the chain is long
     * @param start the receiver of the first call
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
    /**
     * The method that returns the value of the chain, and the methods it calls if the code is too long for one method.
     */
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
