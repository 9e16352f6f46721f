package dev.callwright.core.inspect;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the types that an operation uses, nearest first. */
final class ReachableTypes {
    private final Map<TypeId, TypeDefinition> known;
    private final Map<TypeId, TypeDefinition> found = new LinkedHashMap<>();
    private final Deque<TypeDefinition> pending = new ArrayDeque<>();

    private ReachableTypes(ApiModel model) {
        this.known = model.typesById();
    }

    static List<TypeDefinition> of(ApiModel model, Operation operation) {
        ReachableTypes reachable = new ReachableTypes(model);
        Stream.concat(
                        operation.inputs().stream().map(input -> input.value().type()),
                        Stream.concat(
                                operation.result().type().stream(),
                                operation.errors().stream().flatMap(error -> error.type().stream())))
                .forEach(reachable::follow);
        while (!reachable.pending.isEmpty()) {
            uses(reachable.pending.remove()).forEach(reachable::follow);
        }
        return new ArrayList<>(reachable.found.values());
    }

    private void follow(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            follow(list.item());
        } else if (type instanceof TypeRef.MapOf map) {
            follow(map.value());
        } else if (type instanceof TypeRef.Expandable expandable) {
            follow(expandable.object());
        } else if (type instanceof TypeRef.Nullable nullable) {
            follow(nullable.value());
        } else if (type instanceof TypeRef.Named named && !found.containsKey(named.id())) {
            TypeDefinition definition = known.get(named.id());
            found.put(named.id(), definition);
            pending.add(definition);
        }
    }

    private static List<TypeRef> uses(TypeDefinition type) {
        return type.accept(new TypeDefinition.Visitor<>() {
            @Override
            public List<TypeRef> object(ObjectType object) {
                return Stream.concat(
                                object.properties().stream().map(Property::value).map(value -> value.type()),
                                object.additionalProperties().stream())
                        .toList();
            }

            @Override
            public List<TypeRef> enumeration(EnumType enumeration) {
                return List.of();
            }

            @Override
            public List<TypeRef> union(UnionType union) {
                return union.alternatives().stream().map(Alternative::type).toList();
            }
        });
    }
}
