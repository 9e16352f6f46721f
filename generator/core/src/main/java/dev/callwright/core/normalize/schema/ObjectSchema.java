package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private int depth;

    ObjectSchema(Schemas schemas, SchemaContext context) {
        this.schemas = schemas;
        this.context = context;
    }

    /** The normalized schema of an object without {@code allOf}. */
    NormalizedSchema normalize(DocumentNode schema) {
        if (!schema.node().path("properties").isObject()) {
            return NormalizedSchema.of(
                    new TypeRef.MapOf(mapValue(schema).orElseGet(() -> AnyValue.because(AnyValue.Reason.UNTYPED))));
        }
        MergedProperties merged = new MergedProperties();
        merged.add(schema);
        return define(schema, merged);
    }

    /** The normalized schema of a node with {@code allOf}, or of an object with properties and alternatives. */
    NormalizedSchema merged(DocumentNode schema) {
        List<DocumentNode> parts = structuralParts(schema);
        boolean hasOwnStructure = schema.node().path("properties").isObject()
                || schema.node().path("required").size() > 0
                || schema.has("oneOf")
                || schema.has("anyOf");
        if (!hasOwnStructure && parts.size() == 1) {
            return schemas.normalize(parts.get(0));
        }
        MergedProperties merged = new MergedProperties();
        if (collect(schema, merged, new HashSet<>()) && !merged.properties().isEmpty()) {
            return define(schema, merged);
        }
        return parts.stream()
                .filter(part -> context.resolve(part).has("type"))
                .findFirst()
                .map(schemas::normalize)
                .orElseGet(() -> NormalizedSchema.of(new TypeRef.MapOf(AnyValue.because(AnyValue.Reason.UNTYPED))));
    }

    private List<DocumentNode> structuralParts(DocumentNode schema) {
        return schema.member("allOf").items().stream()
                .filter(part -> hasStructure(context.resolve(part).node()))
                .toList();
    }

    private static boolean hasStructure(JsonNode node) {
        return STRUCTURE.stream().anyMatch(node::has);
    }

    /** Adds the properties of a schema and its parts; returns whether all parts are objects. */
    private boolean collect(DocumentNode reference, MergedProperties merged, Set<String> seen) {
        DocumentNode schema = context.resolve(reference);
        if (!seen.add(schema.pointer())) {
            return true;
        }
        if (++depth > Limit.SCHEMA_DEPTH.value()) {
            throw context.tooDeep(schema);
        }
        List<String> types = SchemaTypes.of(schema.node());
        boolean isObject = types.isEmpty() || types.contains("object");
        for (DocumentNode part : schema.member("allOf").items()) {
            isObject &= collect(part, merged, seen);
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (DocumentNode alternative : schema.member(keyword).items()) {
                MergedProperties optional = new MergedProperties();
                if (collect(alternative, optional, seen)) {
                    merged.addOptional(optional);
                }
            }
        }
        merged.add(schema);
        depth--;
        return isObject && !schema.has("enum") && !schema.has("items");
    }

    private NormalizedSchema define(DocumentNode schema, MergedProperties merged) {
        TypeId id = new TypeId(schema.pointer());
        List<Property> properties = new ArrayList<>(merged.properties().size());
        merged.properties().forEach((name, property) -> {
            if (!isForbidden(property.node())) {
                properties.add(new Property(name, schemas.value(property, merged.isRequired(name))));
            }
        });
        if (merged.additional().isEmpty()) {
            merged.undeclared().forEach(name -> properties.add(undeclared(schema, name)));
        }
        context.registry()
                .define(new ObjectType(
                        context.declaration(schema),
                        properties,
                        merged.additional().flatMap(this::mapValue),
                        schema.flag("deprecated")));
        return NormalizedSchema.of(new TypeRef.Named(id));
    }

    private Property undeclared(DocumentNode schema, String name) {
        context.lose(schema, TypeLoss.UNDECLARED_MEMBER, name);
        return new Property(name, Value.of(AnyValue.because(AnyValue.Reason.WARNED_ELSEWHERE), Optionality.REQUIRED));
    }

    private static boolean isForbidden(JsonNode property) {
        return property.isBoolean() && !property.booleanValue();
    }

    private Optional<TypeRef> mapValue(DocumentNode schema) {
        DocumentNode additional = schema.member("additionalProperties");
        if (additional.node().isObject()) {
            return Optional.of(schemas.elementType(additional));
        }
        List<DocumentNode.Member> patterns = schema.member("patternProperties").members();
        return patterns.size() == 1
                ? Optional.of(schemas.elementType(patterns.get(0).value()))
                : Optional.empty();
    }
}
