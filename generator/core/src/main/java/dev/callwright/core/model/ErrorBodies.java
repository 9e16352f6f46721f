package dev.callwright.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the bodies of errors tell kinds of errors apart.
 *
 * @param type the path of the member with the type of the error, such as {@code error.type}
 * @param code the path of the member with the code of the error
 * @param message the path of the member with the message; empty: one of the usual members
 * @param classes the kinds that have a class
 */
public record ErrorBodies(
        Optional<String> type, Optional<String> code, Optional<String> message, List<ErrorClass> classes) {
    /** Nothing is known about the bodies. */
    public static final ErrorBodies NONE =
            new ErrorBodies(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public ErrorBodies {
        classes = List.copyOf(classes);
    }

    /**
     * A class of errors.
     *
     * @param name the name as set, without {@code Exception} or {@code Error}
     * @param status the status of the errors; empty: any
     * @param types the types in the bodies
     */
    public record ErrorClass(String name, Optional<Integer> status, List<String> types) {
        public ErrorClass {
            types = List.copyOf(types);
        }
    }

    /** The type of the bodies: the only one of these that has the member with the type; empty: there are none or several. */
    Optional<TypeRef> common(Stream<TypeRef> bodies, Map<TypeId, TypeDefinition> types) {
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<String> path = List.of(type.get().split("\\.", -1));
        List<TypeRef> with =
                bodies.distinct().filter(body -> hasMember(body, path, types)).toList();
        return with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty();
    }

    /** Whether a type has a member at a path; types of any value have all. */
    public static boolean hasMember(TypeRef type, List<String> path, Map<TypeId, TypeDefinition> types) {
        if (path.isEmpty() || type instanceof TypeRef.Any || type instanceof TypeRef.MapOf) {
            return true;
        }
        if (!(type instanceof TypeRef.Named named)
                || !(types.get(named.id()) instanceof TypeDefinition.ObjectType object)) {
            return false;
        }
        return object.properties().stream()
                .filter(property -> property.wireName().equals(path.get(0)))
                .anyMatch(property -> hasMember(property.value().type(), path.subList(1, path.size()), types));
    }
}
