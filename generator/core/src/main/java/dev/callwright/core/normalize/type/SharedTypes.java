package dev.callwright.core.normalize.type;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.schema.AnyValue;
import dev.callwright.core.normalize.schema.TypeRefs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Merges equal inline schemas to one type. Objects and unions are equal if their members or alternatives are equal. Enums
 * are equal if their values are and either they belong to properties of the same name or have at least three values, because
 * two values may coincide by chance. Component schemas are never merged.
 */
final class SharedTypes {
    private static final Comparator<TypeDefinition> CANONICAL = Comparator.comparingInt((TypeDefinition definition) ->
                    definition.nameSource().parts().size())
            .thenComparing(
                    definition -> String.join("\u0000", definition.nameSource().parts()))
            .thenComparing(TypeDefinition::id);

    private final Map<TypeId, TypeDefinition> definitions;
    private final Map<TypeId, TypeRef> redirects;
    private final Map<TypeId, String> keys = new HashMap<>();
    private final Map<String, String> shortKeys = new HashMap<>();
    private final Map<String, TypeDefinition> canonical = new HashMap<>();
    private final Set<TypeId> inProgress = new HashSet<>();

    /**
     * @param definitions the types with their name parts
     * @param redirects ids that refer to another type
     */
    SharedTypes(Map<TypeId, TypeDefinition> definitions, Map<TypeId, TypeRef> redirects) {
        this.definitions = definitions;
        this.redirects = redirects;
        for (TypeDefinition definition : definitions.values()) {
            canonical.merge(
                    key(definition), definition, (one, other) -> CANONICAL.compare(one, other) <= 0 ? one : other);
        }
    }

    /** The canonical type of a reference. */
    TypeRef canonical(TypeRef.Named reference) {
        return canonical(reference, 0);
    }

    /** The pointers of the schemas that are merged to each canonical type, its own first. */
    Map<TypeId, List<String>> pointers() {
        Map<TypeId, List<String>> merged = new HashMap<>();
        for (TypeDefinition definition : definitions.values()) {
            TypeId id = requireNonNull(canonical.get(key(definition))).id();
            merged.computeIfAbsent(id, unused -> new ArrayList<>(List.of(id.pointer())));
            if (!id.equals(definition.id())) {
                merged.get(id).add(definition.id().pointer());
            }
        }
        merged.values().forEach(pointers -> pointers.subList(1, pointers.size()).sort(Comparator.naturalOrder()));
        return merged;
    }

    private TypeRef canonical(TypeRef.Named reference, int depth) {
        TypeRef redirect = redirects.get(reference.id());
        if (redirect != null && depth < 50) {
            return redirect.accept(new TypeRefs.RewriteNamed(named -> canonical(named, depth + 1)));
        }
        TypeDefinition definition = definitions.get(reference.id());
        return definition == null
                ? AnyValue.because(AnyValue.Reason.WARNED_ELSEWHERE)
                : new TypeRef.Named(
                        requireNonNull(canonical.get(key(definition))).id());
    }

    /** Whether a type is a component schema. */
    static boolean isComponent(TypeId id) {
        return id.pointer().startsWith("/components/schemas/")
                && id.pointer().indexOf("/", "/components/schemas/".length()) < 0;
    }

    private String key(TypeDefinition definition) {
        TypeId id = definition.id();
        if (isComponent(id)) {
            return "#" + id;
        }
        String known = keys.get(id);
        if (known != null) {
            return known;
        }
        if (!inProgress.add(id)) {
            return "#" + id;
        }
        String key = definition.accept(new Keys());
        inProgress.remove(id);
        String shortKey = shortKeys.computeIfAbsent(key, unused -> "s" + shortKeys.size());
        keys.put(id, shortKey);
        return shortKey;
    }

    private static String property(TypeDefinition definition) {
        NameSource source = definition.nameSource();
        if (source.explicit().isPresent()) {
            return "!" + source.explicit().get();
        }
        List<String> parts = source.parts();
        int last = parts.size() - 1;
        while (last > 0 && isStructural(parts.get(last))) {
            last--;
        }
        return String.join(".", parts.subList(last, parts.size()));
    }

    private static boolean isStructural(String part) {
        return part.equals("item") || part.equals("value") || part.equals("object") || part.startsWith("option");
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
            StringBuilder key = new StringBuilder("enum " + (isVocabulary(type) ? "" : property(type)) + type.scalar());
            for (EnumValue value : type.values()) {
                key.append('\u0000').append(value.wireValue());
            }
            return key.toString();
        }

        // Two values such as on and off may coincide by chance; three or more are one vocabulary.
        private boolean isVocabulary(EnumType type) {
            return type.values().size() >= 3 && type.nameSource().explicit().isEmpty();
        }

        @Override
        public String union(UnionType type) {
            StringBuilder key = new StringBuilder("union ");
            for (Alternative alternative : type.alternatives()) {
                String each = alternative.type().accept(this);
                key.append(each).append(alternative.discriminatorValues()).append('|');
            }
            return key.toString();
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
