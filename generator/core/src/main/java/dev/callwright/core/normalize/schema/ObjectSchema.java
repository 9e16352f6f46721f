package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.List;

/** Normalizes objects: properties, maps and {@code allOf}. */
final class ObjectSchema {
    private static final List<String> STRUCTURE = List.of(
            "type",
            "properties",
            "additionalProperties",
            "allOf",
            "oneOf",
            "anyOf",
            "enum",
            "const",
            "items",
            "required");

    private final Schemas schemas;
    private final SchemaContext context;
    private final ObjectDefinitions definitions;
    private final Compositions compositions;

    ObjectSchema(Schemas schemas, SchemaContext context, UnionSchema unions) {
        this.schemas = schemas;
        this.context = context;
        this.definitions = new ObjectDefinitions(schemas, context);
        this.compositions = new Compositions(schemas, context, unions);
    }

    /** The normalized schema of an object without {@code allOf}. */
    NormalizedSchema normalize(DocumentNode schema) {
        if (!schema.node().path("properties").isObject()) {
            return NormalizedSchema.of(new TypeRef.MapOf(
                    definitions.mapValue(schema).orElseGet(() -> AnyValue.because(AnyValue.Reason.UNTYPED))));
        }
        MergedProperties merged = new MergedProperties();
        merged.add(schema);
        return definitions.define(schema, merged);
    }

    /** The normalized schema of a node with {@code allOf}, or of an object with properties and alternatives. */
    NormalizedSchema merged(DocumentNode schema) {
        List<DocumentNode> parts = structuralParts(schema);
        boolean hasOwnStructure = schema.node().path("properties").isObject()
                || schema.node().path("required").size() > 0
                || schema.has("oneOf")
                || schema.has("anyOf")
                || isChild(schema);
        if (!hasOwnStructure && parts.size() == 1) {
            return schemas.normalize(parts.get(0));
        }
        Variants.Found variants = Variants.of(context, schema);
        if (variants.all().size() > 1) {
            return compositions.normalize(schema, variants).orNull(variants.nullable());
        }
        for (Variants.Variant only : variants.all()) {
            if (only.isObject() && !only.members().properties().isEmpty()) {
                return definitions.define(schema, only.members()).orNull(variants.nullable());
            }
        }
        return parts.stream()
                .filter(part -> context.resolve(part).has("type"))
                .findFirst()
                .map(schemas::normalize)
                .orElseGet(() -> NormalizedSchema.of(new TypeRef.MapOf(AnyValue.because(AnyValue.Reason.UNTYPED))));
    }

    // A child without members of its own is a type, not another name of its parent.
    private boolean isChild(DocumentNode schema) {
        return !context.inheritance().inheritedProperties(schema.pointer()).isEmpty();
    }

    private List<DocumentNode> structuralParts(DocumentNode schema) {
        return schema.member("allOf").items().stream()
                .filter(part -> hasStructure(context.resolve(part).node()))
                .toList();
    }

    private static boolean hasStructure(JsonNode node) {
        return STRUCTURE.stream().anyMatch(node::has);
    }
}
