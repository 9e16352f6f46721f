package dev.callwright.core.naming;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which types mention which. */
final class TypeUses {
    private final Map<TypeId, TypeDefinition> types;

    TypeUses(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    /** The types an operation mentions itself. */
    static List<TypeId> of(Operation operation) {
        Mentions mentions = new Mentions();
        operation.inputs().forEach(input -> input.value().type().accept(mentions));
        operation.result().type().ifPresent(type -> type.accept(mentions));
        operation.errors().forEach(error -> error.type().ifPresent(type -> type.accept(mentions)));
        return mentions.found;
    }

    /** The types reached from some roots, roots included, going only through types that pass. */
    Set<TypeId> reached(Collection<TypeId> roots, Predicate<TypeId> through) {
        Set<TypeId> reached = new HashSet<>();
        Deque<TypeId> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            TypeId type = open.pop();
            TypeDefinition definition = types.get(type);
            if (definition != null && through.test(type) && reached.add(type)) {
                Mentions mentions = new Mentions();
                definition.accept(mentions);
                open.addAll(mentions.found);
            }
        }
        return reached;
    }

    /** Collects the types that definitions and references mention. */
    private static final class Mentions
            implements TypeDefinition.Visitor<Optional<TypeId>>, TypeRef.Visitor<Optional<TypeId>> {
        private final List<TypeId> found = new ArrayList<>();

        @Override
        public Optional<TypeId> object(ObjectType type) {
            type.properties().forEach(property -> property.value().type().accept(this));
            return type.additionalProperties().flatMap(values -> values.accept(this));
        }

        @Override
        public Optional<TypeId> enumeration(EnumType type) {
            return Optional.empty();
        }

        @Override
        public Optional<TypeId> union(UnionType type) {
            type.alternatives().forEach(alternative -> alternative.type().accept(this));
            return Optional.empty();
        }

        @Override
        public Optional<TypeId> scalar(TypeRef.Scalar scalar) {
            return Optional.empty();
        }

        @Override
        public Optional<TypeId> list(TypeRef.ListOf list) {
            return list.item().accept(this);
        }

        @Override
        public Optional<TypeId> map(TypeRef.MapOf map) {
            return map.value().accept(this);
        }

        @Override
        public Optional<TypeId> named(TypeRef.Named named) {
            found.add(named.id());
            return Optional.of(named.id());
        }

        @Override
        public Optional<TypeId> expandable(TypeRef.Expandable expandable) {
            return expandable.object().accept(this);
        }

        @Override
        public Optional<TypeId> nullable(TypeRef.Nullable nullable) {
            return nullable.value().accept(this);
        }

        @Override
        public Optional<TypeId> any(TypeRef.Any any) {
            return Optional.empty();
        }
    }
}
