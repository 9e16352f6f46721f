package dev.callwright.core.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The graph of types and the types of their parts.
 *
 * @param types the types by their id
 */
public record TypeGraph(Map<TypeId, TypeDefinition> types) {

    /** The types that are reachable from references, nearest first. */
    public Set<TypeId> reached(Stream<TypeRef> uses) {
        return reached(uses.flatMap(TypeRef::allNamed).collect(Collectors.toList()), type -> true);
    }

    /** The types that are reachable from roots through types that match, including the roots, nearest first. */
    public Set<TypeId> reached(Collection<TypeId> roots, Predicate<TypeId> through) {
        Set<TypeId> reached = new LinkedHashSet<>();
        Deque<TypeId> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            TypeId type = open.remove();
            TypeDefinition definition = types.get(type);
            if (definition != null && through.test(type) && reached.add(type)) {
                definition.parts().forEach(part -> part.allNamed().forEach(open::add));
            }
        }
        return reached;
    }
}
