package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The union of the results of several statuses, and the alternatives of it that one status can have. */
final class UnionOfStatuses {
    private final TypeRef union;
    private final JavaContext context;

    UnionOfStatuses(TypeRef union, JavaContext context) {
        this.union = union;
        this.context = context;
    }

    /** The indexes of the alternatives that values of a type are: several if it is a union itself. */
    CodeBlock indexes(TypeRef type) {
        Set<TypeRef> leaves = new HashSet<>();
        collect(type, leaves);
        List<CodeBlock> indexes = new ArrayList<>();
        int index = 0;
        for (Alternative alternative : alternatives(union)) {
            int calls = UnionInterface.calls(alternative);
            if (leaves.contains(alternative.type())) {
                for (int i = 0; i < calls; i++) {
                    indexes.add(CodeBlock.of("$L", index + i));
                }
            }
            index += calls;
        }
        return CodeBlock.join(indexes, ", ");
    }

    // The alternatives of a union within the union are alternatives of the latter.
    private void collect(TypeRef type, Set<TypeRef> leaves) {
        if (leaves.add(type)) {
            alternatives(type).forEach(alternative -> collect(alternative.type(), leaves));
        }
    }

    private List<Alternative> alternatives(TypeRef type) {
        return context.definition(type).orElse(null) instanceof UnionType definition
                ? definition.alternatives()
                : List.of();
    }
}
