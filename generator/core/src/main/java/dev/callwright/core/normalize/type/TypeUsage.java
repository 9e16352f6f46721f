package dev.callwright.core.normalize.type;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeGraph;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.Webhooks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The usage of types in requests and responses. */
final class TypeUsage {
    private final Set<TypeId> sent;
    private final Set<TypeId> received;

    TypeUsage(Map<TypeId, TypeDefinition> definitions, List<Operation> operations, Webhooks webhooks) {
        TypeGraph graph = new TypeGraph(definitions);
        this.sent = graph.reached(operations.stream().flatMap(Operation::inputTypes));
        this.received = graph.reached(
                Stream.concat(webhooks.types().stream(), operations.stream().flatMap(Operation::outputTypes)));
    }

    /** The usage of a type; empty if it is not used. */
    Optional<Usage> of(TypeId id) {
        if (sent.contains(id)) {
            return Optional.of(received.contains(id) ? Usage.BOTH : Usage.INPUT);
        }
        return received.contains(id) ? Optional.of(Usage.OUTPUT) : Optional.empty();
    }
}
