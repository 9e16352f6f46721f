package dev.callwright.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.function.Consumer;

/**
 * A parameter that is a lambda for a builder.
 *
 * @param type its type: {@code Consumer<Item.Builder>}
 * @param built the call of the runtime that makes the object: {@code built(Item.builder(), item)}
 */
record BuilderLambda(TypeName type, CodeBlock built) {
    /** The parameter for objects of a class. */
    static BuilderLambda of(ClassName built, String parameter) {
        return new BuilderLambda(
                ParameterizedTypeName.get(ClassName.get(Consumer.class), built.nestedClass("Builder")),
                CodeBlock.of("built($T.builder(), $N)", built, parameter));
    }
}
