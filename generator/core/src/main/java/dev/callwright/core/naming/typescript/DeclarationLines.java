package dev.callwright.core.naming.typescript;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import java.util.Collection;

/** Upper estimates for the number of lines of TypeScript declarations. */
final class DeclarationLines implements TypeDefinition.Visitor<Integer> {
    private static final int WIDTH = 80;

    /** The lines of a type, including documentation. */
    static int of(TypeDefinition type) {
        return 3 + of(type.docs()) + type.accept(new DeclarationLines());
    }

    /** The lines of a resource's own operations: class, descriptors and methods. */
    static int ofCalls(Resource resource) {
        return 12
                + 4 * resource.children().size()
                + resource.operations().stream()
                        .mapToInt(DeclarationLines::ofCall)
                        .sum();
    }

    private static int ofCall(Operation operation) {
        return 30 + of(operation.docs()) + operation.paramsInputs().size() + of(operation.pathInputs());
    }

    /** The lines of an operation's params. */
    static int ofParams(Operation operation) {
        return 3 + of(operation.paramsInputs());
    }

    private static int of(Collection<Input> inputs) {
        return inputs.stream().mapToInt(input -> 2 + of(input.value().docs())).sum();
    }

    private static int of(Docs docs) {
        if (docs.isEmpty()) {
            return 0;
        }
        return 4 + of(docs.summary()) + of(docs.description());
    }

    private static int of(String text) {
        int lines = 1 + text.length() / WIDTH;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines++;
        }
        return lines;
    }

    @Override
    public Integer object(ObjectType type) {
        return type.properties().stream()
                .mapToInt(property -> 1 + of(property.value().docs()))
                .sum();
    }

    @Override
    public Integer enumeration(EnumType type) {
        return type.values().stream().mapToInt(value -> 1 + of(value.docs())).sum();
    }

    @Override
    public Integer union(UnionType type) {
        return type.alternatives().size();
    }
}
