package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.TypeRefSearch;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The operations with expansion paths, an argument that determines which members of the result are objects and not ids. */
final class Expansion {
    private static final TypeRef PATHS = new TypeRef.ListOf(new TypeRef.Scalar(ScalarKind.STRING));

    private final Optional<String> parameter;
    private final Set<TypeId> holders;

    private Expansion(Optional<String> parameter, Set<TypeId> holders) {
        this.parameter = parameter;
        this.holders = holders;
    }

    /** The expansion of an API, by its settings and types. */
    static Expansion of(ApiModel model) {
        Optional<String> parameter = model.settings().expandParameter();
        return new Expansion(parameter, parameter.isPresent() ? holders(model) : Set.of());
    }

    // A fixed point: a type may refer to one that is visited after it.
    private static Set<TypeId> holders(ApiModel model) {
        Set<TypeId> holders = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (TypeDefinition type : model.types()) {
                if (!holders.contains(type.id()) && type.parts().stream().anyMatch(part -> leads(part, holders))) {
                    grew = holders.add(type.id());
                }
            }
        }
        return holders;
    }

    private static boolean leads(TypeRef type, Set<TypeId> holders) {
        return type.accept(new ExpandableCheck(holders));
    }

    /** Whether an operation has expansion paths. */
    boolean hasPaths(Operation operation) {
        return operation.paramsInputs().stream().anyMatch(this::isPathsParameter)
                && operation.result().kind() == ResultKind.JSON
                && operation
                        .result()
                        .type()
                        .filter(type -> leads(type, holders))
                        .isPresent();
    }

    /** Whether the input is the expansion paths of the operation. */
    boolean isArgument(Operation operation, Input input) {
        return isPathsParameter(input) && hasPaths(operation);
    }

    private boolean isPathsParameter(Input input) {
        return parameter.filter(input.wireName()::equals).isPresent()
                && input.value().type().equals(PATHS)
                && !input.value().nullable()
                && !input.value().clearable();
    }

    /** Whether values of a type contain expandable objects. */
    private record ExpandableCheck(Set<TypeId> holders) implements TypeRefSearch {
        @Override
        public Boolean named(TypeRef.Named named) {
            return holders.contains(named.id());
        }

        @Override
        public Boolean expandable(TypeRef.Expandable expandable) {
            return true;
        }
    }
}
