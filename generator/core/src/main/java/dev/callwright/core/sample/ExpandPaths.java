package dev.callwright.core.sample;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.Map;
import java.util.Optional;

/** Paths of expandable members in the results of operations, as arguments of the API's expand parameter. */
final class ExpandPaths {
    private final Optional<String> parameter;
    private final Map<TypeId, TypeDefinition> types;

    /** @param parameter the name of the expand parameter; empty: the API has none */
    ExpandPaths(Optional<String> parameter, Map<TypeId, TypeDefinition> types) {
        this.parameter = parameter;
        this.types = types;
    }

    /** Whether the input is the expand parameter. */
    boolean isTakenBy(Input input) {
        return parameter.filter(input.wireName()::equals).isPresent()
                && input.value().type() instanceof TypeRef.ListOf;
    }

    /** The path of the first expandable member of the result or of the items of a page; empty: there is none. */
    Optional<String> first(Operation operation) {
        Optional<Pagination> pages = operation.pagination();
        return pages.isPresent()
                ? member(pages.get().item()).map(name -> pages.get().items() + "." + name)
                : operation.result().type().flatMap(this::member);
    }

    private Optional<String> member(TypeRef type) {
        return type instanceof TypeRef.Named named && types.get(named.id()) instanceof ObjectType object
                ? object.properties().stream()
                        .filter(property -> property.value().type() instanceof TypeRef.Expandable)
                        .map(Property::wireName)
                        .findFirst()
                : Optional.empty();
    }
}
