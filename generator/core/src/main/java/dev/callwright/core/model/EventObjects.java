package dev.callwright.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The objects of an API's events: an event's name, the value of one of its members, decides about the type of the object
 * in it.
 *
 * @param event the event, an object type
 * @param name the member with the event's name
 * @param path the way from the event to its object, such as {@code [data, object]}
 * @param union the union of all objects; the discriminator values of an alternative are the names of its events
 */
public record EventObjects(TypeRef.Named event, String name, List<String> path, TypeRef.Named union) {
    public EventObjects {
        path = List.copyOf(path);
    }

    /**
     * The place of the object.
     *
     * @param holder the object type that has it as a member
     * @param member that member
     */
    public record Place(TypeId holder, String member) {}

    /** The place of the object; empty: a part of the path is not a member of an object type. */
    public Optional<Place> place(Map<TypeId, TypeDefinition> types) {
        TypeRef at = event;
        for (String step : path.subList(0, path.size() - 1)) {
            Optional<Property> property = property(at, step, types);
            if (property.isEmpty()) {
                return Optional.empty();
            }
            at = property.get().value().type();
        }
        String last = path.get(path.size() - 1);
        TypeRef holder = at;
        return property(at, last, types).flatMap(unused -> holder.named()).map(id -> new Place(id, last));
    }

    private static Optional<Property> property(TypeRef type, String name, Map<TypeId, TypeDefinition> types) {
        if (!(type instanceof TypeRef.Named named)
                || !(types.get(named.id()) instanceof TypeDefinition.ObjectType object)) {
            return Optional.empty();
        }
        return object.properties().stream()
                .filter(property -> property.wireName().equals(name))
                .findFirst();
    }

    EventObjects mapTypes(UnaryOperator<TypeRef> replacement) {
        return new EventObjects(named(event, replacement), name, path, named(union, replacement));
    }

    // Neither a component that is an object type nor this union is ever replaced by a type without a name.
    private static TypeRef.Named named(TypeRef.Named type, UnaryOperator<TypeRef> replacement) {
        return replacement.apply(type) instanceof TypeRef.Named other ? other : type;
    }
}
