package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.code.UnionFactories;
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
        if (context.definition(type).orElse(null) instanceof UnionType union) {
            for (int i = 0; i < union.alternatives().size(); i++) {
                if (factories.isTakenBySetters(union, i)) {
                    arguments.add(argument(union, union.alternatives().get(i).type(), parameter));
                }
            }
        }
        return arguments;
    }

    private SetterArgument argument(UnionType union, TypeRef alternative, String parameter) {
        return new SetterArgument(
                context.typeOf().unboxed(alternative),
                CodeBlock.of("$T.of($N)", JavaTypeOf.className(context.names().type(union.id())), parameter));
    }
}
