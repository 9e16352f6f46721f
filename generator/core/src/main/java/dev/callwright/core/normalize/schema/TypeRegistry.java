package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Declaration;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The types that are defined so far. The id of a recursive schema that is not a type definition itself is redirected to the
 * type of the schema.
 */
public final class TypeRegistry {
    private final Map<TypeId, TypeDefinition> definitions = new LinkedHashMap<>();
    private final Map<TypeId, TypeRef> redirects = new LinkedHashMap<>();
    private final Set<TypeId> open = new HashSet<>();
    private final FixedValues fixed = new FixedValues(definitions);

    /** Adds a type. */
    public void define(TypeDefinition definition) {
        boolean isOpened = definition instanceof EnumType && open.contains(definition.id());
        definitions.put(definition.id(), isOpened ? ((EnumType) definition).open() : definition);
    }

    /** Notes that a place allows any text beside the values of an enum. */
    void open(TypeRef type) {
        definition(type).ifPresent(enumeration -> {
            open.add(enumeration.id());
            define(enumeration);
        });
    }

    /** Redirects an id to another type. */
    void redirect(TypeId from, TypeRef to) {
        definitions.remove(from);
        redirects.put(from, to);
    }

    /** Gives a type another id. Its name is derived from the new one. */
    void move(TypeId from, TypeId to) {
        TypeDefinition moved = Objects.requireNonNull(definitions.remove(from));
        NameSource source = NameSource.UNKNOWN;
        define(moved.withDeclaration(new Declaration(to, source, moved.usage(), moved.docs())));
    }

    /** Whether a type is defined. */
    boolean defines(TypeId id) {
        return definitions.containsKey(id);
    }

    /** The definition of a type; empty if it is not a defined one. */
    public Optional<TypeDefinition> definition(TypeRef ref) {
        return ref instanceof TypeRef.Named named ? Optional.ofNullable(definitions.get(named.id())) : Optional.empty();
    }

    /** The definitions in the order in which they were added. */
    public Map<TypeId, TypeDefinition> definitions() {
        return definitions;
    }

    /** The properties whose values discriminators fix. */
    FixedValues fixed() {
        return fixed;
    }

    /** The redirected ids. */
    public Map<TypeId, TypeRef> redirects() {
        return redirects;
    }
}
