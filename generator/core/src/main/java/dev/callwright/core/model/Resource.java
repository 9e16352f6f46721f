package dev.callwright.core.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A group of operations a caller reaches by name, such as {@code identity.verificationSessions}.
 *
 * @param path the names from the top to this resource as the document writes them, such as
 *     {@code [identity, verification_sessions]}
 * @param operations the operations right here
 * @param children the resources below
 */
public record Resource(List<String> path, List<Operation> operations, List<Resource> children) {
    public Resource {
        path = List.copyOf(path);
        operations = List.copyOf(operations);
        children = List.copyOf(children);
    }

    /** The last name of the path. */
    public String name() {
        return path.get(path.size() - 1);
    }

    /** The operations here and in every resource below. */
    public Stream<Operation> allOperations() {
        return Stream.concat(operations.stream(), children.stream().flatMap(Resource::allOperations));
    }

    /** This resource and every one below, parents first. */
    public Stream<Resource> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Resource::withDescendants));
    }
}
