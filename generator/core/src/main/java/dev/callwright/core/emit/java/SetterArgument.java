package dev.callwright.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.function.Consumer;

/**
 * A parameter of a setter that is not the member itself.
 *
 * @param type its type: {@code Consumer<Item.Builder>}
 * @param value the member that it makes: {@code built(Item.builder(), item)}
 */
record SetterArgument(TypeName type, CodeBlock value) {
    /** A lambda for the builder of a class. */
    static SetterArgument lambda(ClassName built, String parameter) {
        return new SetterArgument(
                ParameterizedTypeName.get(ClassName.get(Consumer.class), built.nestedClass("Builder")),
                CodeBlock.of("built($T.builder(), $N)", built, parameter));
    }
}
