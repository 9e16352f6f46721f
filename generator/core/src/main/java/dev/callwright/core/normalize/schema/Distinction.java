package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.schema.Variants.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether JSON objects of variants can be told apart by their members. */
final class Distinction {
    private final SchemaContext context;

    Distinction(SchemaContext context) {
        this.context = context;
    }

    /** Whether each object belongs to one variant. */
    boolean isPossible(List<Variant> variants) {
        for (int i = 0; i < variants.size(); i++) {
            for (Variant other : variants.subList(0, i)) {
                if (!differ(variants.get(i), other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean differ(Variant one, Variant other) {
        if (one.isObject() != other.isObject() || hasOwnRequired(one, other) || hasOwnRequired(other, one)) {
            return true;
        }
        return one.members().properties().keySet().stream()
                .filter(name ->
                        one.members().isRequired(name) && other.members().isRequired(name))
                .filter(other.members().properties()::containsKey)
                .anyMatch(name -> areDisjoint(member(one, name), member(other, name)));
    }

    private static boolean hasOwnRequired(Variant one, Variant other) {
        return one.members().properties().keySet().stream()
                .anyMatch(name -> one.members().isRequired(name)
                        && !other.members().properties().containsKey(name));
    }

    private DocumentNode member(Variant variant, String name) {
        return context.resolve(variant.members()
                .properties()
                .getOrDefault(name, context.document().root()));
    }

    private static boolean areDisjoint(DocumentNode one, DocumentNode other) {
        Set<JsonNode> values = values(one);
        Set<JsonNode> otherValues = values(other);
        if (!values.isEmpty() && !otherValues.isEmpty()) {
            return values.stream().noneMatch(otherValues::contains);
        }
        Set<String> kinds = kinds(one);
        return !kinds.isEmpty() && !kinds(other).isEmpty() && kinds.stream().noneMatch(kinds(other)::contains);
    }

    private static Set<JsonNode> values(DocumentNode schema) {
        Set<JsonNode> values = new HashSet<>();
        schema.node().path("enum").forEach(values::add);
        if (schema.has("const")) {
            values.add(schema.node().get("const"));
        }
        return values;
    }

    private static Set<String> kinds(DocumentNode schema) {
        Set<String> kinds = new HashSet<>();
        for (String type : SchemaTypes.of(schema.node())) {
            kinds.add(type.equals("integer") ? "number" : type);
        }
        return kinds;
    }
}
