package dev.callwright.core.normalize.type;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeGraph;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhooks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The usage of types in requests and responses. Read-only members are no part of requests, write-only ones no part of
 * responses; a type that only such members use is one of the other direction.
 */
final class TypeUsage {
    private final Set<TypeId> sent;
    private final Set<TypeId> received;
    private final Set<TypeId> namedInRequests;
    private final Set<TypeId> namedInResponses;

    TypeUsage(Map<TypeId, TypeDefinition> definitions, List<Operation> operations, Webhooks webhooks) {
        List<TypeRef> inputs =
                operations.stream().flatMap(Operation::inputTypes).toList();
        List<TypeRef> outputs = Stream.concat(
                        webhooks.types().stream(), operations.stream().flatMap(Operation::outputTypes))
                .toList();
        this.sent = parts(definitions, Usage.INPUT).reached(inputs.stream());
        this.received = parts(definitions, Usage.OUTPUT).reached(outputs.stream());
        TypeGraph all = new TypeGraph(definitions);
        this.namedInRequests = all.reached(inputs.stream());
        this.namedInResponses = all.reached(outputs.stream());
    }

    private static TypeGraph parts(Map<TypeId, TypeDefinition> definitions, Usage usage) {
        Map<TypeId, TypeDefinition> parts = new HashMap<>(definitions);
        parts.replaceAll((id, type) -> type instanceof ObjectType object ? object.partOf(usage) : type);
        return new TypeGraph(parts);
    }

    /** The usage of a type; empty if it is not used. */
    Optional<Usage> of(TypeId id) {
        boolean isSent = sent.contains(id);
        boolean isReceived = received.contains(id);
        if (isSent || isReceived) {
            return Optional.of(isSent && isReceived ? Usage.BOTH : isSent ? Usage.INPUT : Usage.OUTPUT);
        }
        if (namedInRequests.contains(id)) {
            return Optional.of(Usage.OUTPUT);
        }
        return namedInResponses.contains(id) ? Optional.of(Usage.INPUT) : Optional.empty();
    }
}
