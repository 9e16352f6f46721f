package dev.callwright.core.normalize.type;

import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Texts that are equal for types of the same shape: with the same members, values or alternatives in any order. A component
 * schema only has the shape of itself.
 */
final class ShapeKeys {
    private final Map<TypeId, TypeDefinition> definitions;
    private final Map<TypeId, TypeRef> redirects;
    private final Map<TypeId, String> keys = new HashMap<>();
    private final Map<String, String> shortKeys = new HashMap<>();
    private final Set<TypeId> inProgress = new HashSet<>();

    /**
     * @param definitions the types
     * @param redirects ids that refer to another type
     */
    ShapeKeys(Map<TypeId, TypeDefinition> definitions, Map<TypeId, TypeRef> redirects) {
        this.definitions = definitions;
        this.redirects = redirects;
    }

    /** The key of a type, also if it is a component schema. */
    String of(TypeDefinition definition) {
        return definition.accept(new Keys());
    }

    private String key(TypeDefinition definition) {
        TypeId id = definition.id();
        if (SchemaPlaces.isComponent(id)) {
            return "#" + id;
        }
        String known = keys.get(id);
        if (known != null) {
            return known;
        }
        if (!inProgress.add(id)) {
            return "recursive";
        }
        String key = definition.accept(new Keys());
        inProgress.remove(id);
        String shortKey = shortKeys.computeIfAbsent(key, unused -> "s" + shortKeys.size());
        keys.put(id, shortKey);
        return shortKey;
    }

    private final class Keys implements TypeDefinition.Visitor<String>, TypeRef.Visitor<String> {
        @Override
        public String object(ObjectType type) {
            Map<String, String> members = new TreeMap<>();
            for (Property property : type.properties()) {
                members.put(property.wireName(), value(property.value()));
            }
            return "object " + members
                    + type.additionalProperties().map(ref -> ref.accept(this)).orElse("");
        }

        private String value(Value value) {
            return value.type().accept(this)
                    + (value.required() ? "!" : "")
                    + (value.nullable() ? "?" : "")
                    + (value.clearable() ? "0" : "")
                    + value.access().name()
                    + value.constant().orElse("");
        }

        @Override
        public String enumeration(EnumType type) {
            Set<String> values = new TreeSet<>();
            type.values().stream().map(EnumValue::wireValue).forEach(values::add);
            return "enum " + type.scalar() + "\u0000" + String.join("\u0000", values);
        }

        @Override
        public String union(UnionType type) {
            Set<String> alternatives = new TreeSet<>();
            for (Alternative alternative : type.alternatives()) {
                alternatives.add(alternative.type().accept(this) + alternative.discriminatorValues());
            }
            return "union " + type.discriminator().orElse("") + alternatives;
        }

        @Override
        public String scalar(TypeRef.Scalar scalar) {
            return scalar.kind().name();
        }

        @Override
        public String list(TypeRef.ListOf list) {
            String tuple = list.tuple()
                    .map(types -> types.required()
                            + types.types().map(type -> type.accept(this)).collect(Collectors.joining(",", "(", ")"))
                            + types.rest().isPresent())
                    .orElse("");
            return "[" + list.item().accept(this) + tuple + "]";
        }

        @Override
        public String map(TypeRef.MapOf map) {
            return "{" + map.value().accept(this) + "}";
        }

        @Override
        public String named(TypeRef.Named named) {
            TypeRef redirect = redirects.get(named.id());
            if (redirect != null && inProgress.add(named.id())) {
                String key = redirect.accept(this);
                inProgress.remove(named.id());
                return key;
            }
            TypeDefinition definition = definitions.get(named.id());
            return definition == null ? "any" : key(definition);
        }

        @Override
        public String expandable(TypeRef.Expandable expandable) {
            return "expandable " + expandable.object().accept(this);
        }

        @Override
        public String nullable(TypeRef.Nullable nullable) {
            return "nullable " + nullable.value().accept(this);
        }

        @Override
        public String any(TypeRef.Any any) {
            return "any";
        }
    }
}
