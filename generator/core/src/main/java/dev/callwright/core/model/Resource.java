package dev.callwright.core.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A named group of operations, such as {@code identity.verificationSessions}.
 *
 * @param path the names from the top to this resource as the document writes them, such as {@code [identity,
 *     verification_sessions]}
 * @param operations its operations, without those of resources below it
 * @param children the resources below it
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

    /** The operations of this resource and of every one below it. */
    public Stream<Operation> allOperations() {
        return Stream.concat(operations.stream(), children.stream().flatMap(Resource::allOperations));
    }

    /** This resource and every one below it, parents first. */
    public Stream<Resource> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Resource::withDescendants));
    }
}
