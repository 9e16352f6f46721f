package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The properties of an object from several schemas; a later schema refines properties of an earlier one. */
final class MergedProperties {
    private static final List<String> DEFINING =
            List.of("$ref", "$dynamicRef", "$recursiveRef", "properties", "enum", "allOf", "oneOf", "anyOf");
    private static final List<String> TYPES =
            Stream.concat(DEFINING.stream(), Stream.of("type", "const")).toList();

    private final Map<String, DocumentNode> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<Replaced> replaced = new LinkedHashSet<>();
    private Optional<DocumentNode> additional = Optional.empty();

    /** Two schemas of one property, of which the later one counts. */
    record Replaced(DocumentNode earlier, DocumentNode later) {}

    /** Adds the properties of a schema that applies to all values. */
    void add(DocumentNode schema) {
        for (DocumentNode.Member property : schema.member("properties").members()) {
            add(property.name(), property.value());
        }
        for (JsonNode name : schema.node().path("required")) {
            required.add(name.asText());
        }
        if (schema.node().path("additionalProperties").isObject()
                || schema.node().path("patternProperties").isObject()) {
            additional = Optional.of(schema);
        }
    }

    /** Adds the properties of other schemas that apply to all values. */
    void add(MergedProperties others) {
        others.properties.forEach(this::add);
        required.addAll(others.required);
        replaced.addAll(others.replaced);
        additional = others.additional.or(() -> additional);
    }

    // A schema without a type, such as another example or default, leaves the type as it is.
    private void add(String name, DocumentNode property) {
        DocumentNode known = properties.get(name);
        if (known != null && isUntyped(property.node())) {
            properties.put(name, annotated(known, property));
            return;
        }
        properties.put(name, property);
        if (known != null && !known.pointer().equals(property.pointer())) {
            replaced.add(new Replaced(known, property));
        }
    }

    private static boolean isUntyped(JsonNode schema) {
        return schema.isObject()
                ? TYPES.stream().noneMatch(schema::has)
                        && SchemaTypes.inferred(schema).isEmpty()
                : schema.booleanValue();
    }

    // A schema that defines a type of its own is that type, whose documentation is not a member's.
    private static DocumentNode annotated(DocumentNode known, DocumentNode property) {
        if (!(known.node() instanceof ObjectNode type)
                || !(property.node() instanceof ObjectNode annotations)
                || DEFINING.stream().anyMatch(type::has)) {
            return known;
        }
        ObjectNode both = type.objectNode();
        both.setAll(type);
        both.setAll(annotations);
        return new DocumentNode(both, known.pointer());
    }

    /** A copy that can be changed independently. */
    MergedProperties copy() {
        MergedProperties copy = new MergedProperties();
        copy.add(this);
        return copy;
    }

    /** The schemas of the properties by name. */
    Map<String, DocumentNode> properties() {
        return properties;
    }

    /** The schemas of properties that others have replaced. */
    Set<Replaced> replaced() {
        return replaced;
    }

    /** Whether a property is required. */
    boolean isRequired(String name) {
        return required.contains(name);
    }

    /** The names that are required but not declared, in the order of the document. */
    List<String> undeclared() {
        return required.stream().filter(name -> !properties.containsKey(name)).toList();
    }

    /** The schema with {@code additionalProperties} or {@code patternProperties}, if there is one. */
    Optional<DocumentNode> additional() {
        return additional;
    }

    /** Whether an object with other properties is an object with these and the reverse. */
    boolean isSameAs(MergedProperties other) {
        return properties.equals(other.properties)
                && additional.equals(other.additional)
                && properties.keySet().stream().allMatch(name -> isRequired(name) == other.isRequired(name));
    }
}
