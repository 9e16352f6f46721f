package dev.callwright.core.normalize;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhooks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which types the operations and webhooks reach, and in which direction. */
final class TypeUsage {
    private final Map<TypeId, TypeDefinition> definitions;
    private final Set<TypeId> sent;
    private final Set<TypeId> received;

    TypeUsage(Map<TypeId, TypeDefinition> definitions, List<Operation> operations, Webhooks webhooks) {
        this.definitions = definitions;
        List<TypeRef> inputs = new ArrayList<>();
        List<TypeRef> outputs = new ArrayList<>(webhooks.types());
        for (Operation operation : operations) {
            for (Input input : operation.inputs()) {
                inputs.add(input.value().type());
            }
            operation.result().type().ifPresent(outputs::add);
            operation.errors().forEach(error -> error.type().ifPresent(outputs::add));
        }
        this.sent = reach(inputs);
        this.received = reach(outputs);
    }

    /** The usage of a type; empty when nothing reaches it. */
    Optional<Usage> of(TypeId id) {
        if (sent.contains(id)) {
            return Optional.of(received.contains(id) ? Usage.BOTH : Usage.INPUT);
        }
        return received.contains(id) ? Optional.of(Usage.OUTPUT) : Optional.empty();
    }

    private Set<TypeId> reach(List<TypeRef> starts) {
        Set<TypeId> reached = new HashSet<>();
        Deque<TypeRef> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            TypeRef next = open.removeLast();
            if (next instanceof TypeRef.Named named) {
                if (reached.add(named.id())) {
                    parts(definitions.get(named.id()), open);
                }
            } else if (next instanceof TypeRef.ListOf list) {
                open.add(list.item());
            } else if (next instanceof TypeRef.MapOf map) {
                open.add(map.value());
            } else if (next instanceof TypeRef.Expandable expandable) {
                open.add(expandable.object());
            } else if (next instanceof TypeRef.Nullable nullable) {
                open.add(nullable.value());
            }
        }
        return reached;
    }

    private static void parts(TypeDefinition definition, Deque<TypeRef> open) {
        if (definition instanceof ObjectType object) {
            for (Property property : object.properties()) {
                open.add(property.value().type());
            }
            object.additionalProperties().ifPresent(open::add);
        } else if (definition instanceof UnionType union) {
            for (Alternative alternative : union.alternatives()) {
                open.add(alternative.type());
            }
        }
    }
}
