package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads objects: named properties, maps, and what {@code allOf} puts together. */
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

    private final SchemaNormalizer schemas;
    private int collecting;

    ObjectSchema(SchemaNormalizer schemas) {
        this.schemas = schemas;
    }

    /** The shape of an object without {@code allOf}. */
    Shape read(SchemaNode schema) {
        if (!schema.node().path("properties").isObject()) {
            return Shape.of(new TypeRef.MapOf(mapValue(schema).orElseGet(TypeRef.Any::new)));
        }
        ObjectLayers layers = new ObjectLayers();
        layers.add(schema);
        return define(schema, layers);
    }

    /** The shape of a schema whose parts all apply, or of an object with alternative sets of properties. */
    Shape merged(SchemaNode schema) {
        List<SchemaNode> parts = structuralParts(schema);
        boolean hasOwnStructure = schema.node().path("properties").isObject()
                || schema.node().path("required").size() > 0
                || schema.has("oneOf")
                || schema.has("anyOf");
        if (!hasOwnStructure && parts.size() == 1) {
            return schemas.shape(parts.get(0));
        }
        ObjectLayers layers = new ObjectLayers();
        if (collect(schema, layers, new HashSet<>()) && !layers.properties().isEmpty()) {
            return define(schema, layers);
        }
        return parts.stream()
                .filter(part -> schemas.references().resolve(part).has("type"))
                .findFirst()
                .map(schemas::shape)
                .orElseGet(() -> Shape.of(new TypeRef.MapOf(new TypeRef.Any())));
    }

    private List<SchemaNode> structuralParts(SchemaNode schema) {
        return schema.member("allOf").items().stream()
                .filter(part -> hasStructure(schemas.references().resolve(part).node()))
                .toList();
    }

    private static boolean hasStructure(JsonNode node) {
        return STRUCTURE.stream().anyMatch(node::has);
    }

    /** Adds the schema and everything it is made of; answers whether all of it describes an object. */
    private boolean collect(SchemaNode reference, ObjectLayers layers, Set<String> seen) {
        SchemaNode schema = schemas.references().resolve(reference);
        if (!seen.add(schema.pointer())) {
            return true;
        }
        if (++collecting > Limit.SCHEMA_DEPTH.value()) {
            throw schemas.tooDeep(schema);
        }
        List<String> types = SchemaTypes.of(schema.node());
        boolean isObject = types.isEmpty() || types.contains("object");
        for (SchemaNode part : schema.member("allOf").items()) {
            isObject &= collect(part, layers, seen);
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (SchemaNode alternative : schema.member(keyword).items()) {
                ObjectLayers optional = new ObjectLayers();
                if (collect(alternative, optional, seen)) {
                    layers.addOptional(optional);
                }
            }
        }
        layers.add(schema);
        collecting--;
        return isObject && !schema.has("enum") && !schema.has("items");
    }

    private Shape define(SchemaNode schema, ObjectLayers layers) {
        TypeId id = new TypeId(schema.pointer());
        List<Property> properties = new ArrayList<>(layers.properties().size());
        layers.properties().forEach((name, property) -> {
            if (!isForbidden(property.node())) {
                properties.add(new Property(name, schemas.value(property, layers.isRequired(name))));
            }
        });
        schemas.registry()
                .define(new ObjectType(
                        Names.declaration(schema, schemas.declared()),
                        properties,
                        layers.additional().flatMap(this::mapValue),
                        schema.flag("deprecated")));
        return Shape.of(new TypeRef.Named(id));
    }

    private static boolean isForbidden(JsonNode property) {
        return property.isBoolean() && !property.booleanValue();
    }

    private Optional<TypeRef> mapValue(SchemaNode schema) {
        SchemaNode additional = schema.member("additionalProperties");
        if (additional.node().isObject()) {
            return Optional.of(schemas.elementType(additional));
        }
        List<SchemaNode.Named> patterns = schema.member("patternProperties").members();
        return patterns.size() == 1
                ? Optional.of(schemas.elementType(patterns.get(0).value()))
                : Optional.empty();
    }
}
