package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The types found so far, by their place. A place that turned out to be no type of its own although a recursive schema
 * had referred to it as one is redirected to what it is.
 */
public final class TypeRegistry {
    private final Map<TypeId, TypeDefinition> definitions = new LinkedHashMap<>();
    private final Map<TypeId, TypeRef> redirects = new LinkedHashMap<>();

    public void define(TypeDefinition definition) {
        definitions.put(definition.id(), definition);
    }

    void redirect(TypeId from, TypeRef to) {
        definitions.remove(from);
        redirects.put(from, to);
    }

    boolean defines(TypeId id) {
        return definitions.containsKey(id);
    }

    public Optional<TypeDefinition> definition(TypeRef ref) {
        return ref instanceof TypeRef.Named named ? Optional.ofNullable(definitions.get(named.id())) : Optional.empty();
    }

    public Map<TypeId, TypeDefinition> definitions() {
        return definitions;
    }

    public Map<TypeId, TypeRef> redirects() {
        return redirects;
    }
}
