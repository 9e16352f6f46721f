package dev.callwright.core.source.swagger;

import java.util.Map;
import java.util.Set;

/** Converts schemas. */
final class SchemaConversion {
    private static final Set<String> NULLABLE = Set.of("x-nullable", "x-isnullable", "x-isNullable", "x-is-nullable");

    private final SwaggerDocument document;
    private final SwaggerReferences references;
    private final DiscriminatorConversion discriminators;

    SchemaConversion(SwaggerDocument document, SwaggerReferences references) {
        this.document = document;
        this.references = references;
        this.discriminators = new DiscriminatorConversion(document, references);
    }

    /** The converted schema. */
    Part schema(SwaggerNode schema) {
        if (!schema.value().isObject()) {
            return document.copy(schema);
        }
        ObjectPart converted = document.object(schema);
        schema.members().forEach((name, member) -> {
            switch (name) {
                case "properties", "patternProperties", "definitions" -> converted.put(name, map(member));
                case "items", "additionalProperties", "not" ->
                    converted.put(name, member.value().isArray() ? list(member) : schema(member));
                case "allOf", "anyOf", "oneOf" -> converted.put(name, list(member));
                case "discriminator" -> discriminators.put(converted, schema);
                case "$ref" -> reference(converted, schema);
                default -> keyword(converted, name, member);
            }
        });
        return converted.part();
    }

    /** Sets the converted form of a keyword that is not a schema itself. */
    void keyword(ObjectPart converted, String name, SwaggerNode value) {
        if (NULLABLE.contains(name)) {
            converted.put("nullable", document.bool(value.value().asBoolean(), value));
        } else if (name.equals("type") && value.value().asText().equals("file")) {
            converted.put("type", document.text("string", value));
            converted.put("format", document.text("binary", value));
        } else if (name.equals("x-example")) {
            converted.putAbsent(Map.of("example", document.copy(value)));
        } else if (!converted.has(name)) {
            converted.put(name, document.copy(value));
        }
    }

    private void reference(ObjectPart converted, SwaggerNode schema) {
        if (schema.isReference()) {
            references.put(converted, schema, FragmentKind.SCHEMA);
        } else {
            converted.put("$ref", document.copy(schema.member("$ref")));
        }
    }

    private Part map(SwaggerNode schemas) {
        if (!schemas.value().isObject()) {
            return document.copy(schemas);
        }
        ObjectPart converted = document.object(schemas);
        schemas.members().forEach((name, schema) -> converted.put(name, schema(schema)));
        return converted.part();
    }

    private Part list(SwaggerNode schemas) {
        if (!schemas.value().isArray()) {
            return document.copy(schemas);
        }
        ListPart converted = document.list(schemas);
        schemas.items().forEach(schema -> converted.add(schema(schema)));
        return converted.part();
    }
}
