package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.normalize.document.SchemaNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The properties of an object put together from several schemas; a later one refines what an earlier one said. */
final class ObjectLayers {
    private final Map<String, SchemaNode> properties = new LinkedHashMap<>();
    private final Set<String> required = new HashSet<>();
    private Optional<SchemaNode> additional = Optional.empty();

    void add(SchemaNode schema) {
        for (SchemaNode.Named property : schema.member("properties").members()) {
            properties.put(property.name(), property.value());
        }
        for (JsonNode name : schema.node().path("required")) {
            required.add(name.asText());
        }
        if (schema.node().path("additionalProperties").isObject()
                || schema.node().path("patternProperties").isObject()) {
            additional = Optional.of(schema);
        }
    }

    /** Adds the properties of an alternative, which an object of another alternative lacks. */
    void addOptional(ObjectLayers alternative) {
        alternative.properties.forEach(properties::putIfAbsent);
    }

    Map<String, SchemaNode> properties() {
        return properties;
    }

    boolean isRequired(String name) {
        return required.contains(name);
    }

    Optional<SchemaNode> additional() {
        return additional;
    }
}
