package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.code.UnionFactories;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** The texts, numbers, times and enums that callers give for a union without naming it. */
final class UnionValues {
    private final JavaContext context;
    private final UnionFactories factories;

    UnionValues(JavaContext context) {
        this.context = context;
        this.factories = new UnionFactories(context.names(), context.types());
    }

    // Emits: boolean offSession, for set(14, OffSession.of(offSession))
    /** The parameters that a setter of this type can have instead of a union; none for other types. */
    List<SetterArgument> of(TypeRef type, String parameter) {
        List<SetterArgument> arguments = new ArrayList<>();
        if (context.definition(type).orElse(null) instanceof UnionType union
                && union.usage().isSent()) {
            for (int i = 0; i < union.alternatives().size(); i++) {
                TypeRef alternative = union.alternatives().get(i).type();
                if (isValue(alternative) && factories.of(union, i).contains("of")) {
                    arguments.add(new SetterArgument(
                            context.typeOf().unboxed(alternative),
                            CodeBlock.of(
                                    "$T.of($N)",
                                    JavaTypeOf.className(context.names().type(union.id())),
                                    parameter)));
                }
            }
        }
        return arguments;
    }

    private boolean isValue(TypeRef type) {
        return type instanceof TypeRef.Scalar
                || context.definition(type).filter(EnumType.class::isInstance).isPresent();
    }
}
