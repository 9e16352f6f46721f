package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.References;
import dev.callwright.core.normalize.document.RootSettings;
import dev.callwright.core.normalize.document.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code oneOf} and {@code anyOf}, and several types at one place (3.1). */
final class UnionSchema {
    private final SchemaNormalizer schemas;
    private final RootSettings settings;

    UnionSchema(SchemaNormalizer schemas, RootSettings settings) {
        this.schemas = schemas;
        this.settings = settings;
    }

    /** The shape of a schema with alternatives and no properties of its own. */
    Shape read(SchemaNode schema) {
        UnionAlternatives alternatives = new UnionAlternatives(schemas, schema);
        collect(schema, alternatives);
        return shape(schema, alternatives);
    }

    /** The shape of a schema that lists several types. */
    Shape ofTypes(SchemaNode schema, List<String> types) {
        UnionAlternatives alternatives = new UnionAlternatives(schemas, schema);
        for (String type : types) {
            alternatives.add(schema, schemas.ofType(schema, type));
        }
        return shape(schema, alternatives);
    }

    private void collect(SchemaNode schema, UnionAlternatives alternatives) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (SchemaNode alternative : schema.member(keyword).items()) {
                boolean isInlineUnion = !References.isReference(alternative.node())
                        && (alternative.has("oneOf") || alternative.has("anyOf"))
                        && !alternative.has("properties")
                        && !alternative.has("allOf");
                if (isInlineUnion) {
                    collect(alternative, alternatives);
                } else {
                    alternatives.add(alternative, alternativeShape(schema, alternative));
                }
            }
        }
    }

    // {type: object, oneOf: [{properties: ..}, ..]} says the type once for all alternatives.
    private Shape alternativeShape(SchemaNode schema, SchemaNode alternative) {
        boolean inherits = !alternative.has("type")
                && !alternative.has("properties")
                && schema.node().path("type").isTextual()
                && !References.isReference(alternative.node())
                && !alternative.has("enum")
                && !alternative.has("const")
                && !alternative.has("allOf");
        return inherits ? schemas.ofType(alternative, schema.text("type")) : schemas.shape(alternative);
    }

    private Shape shape(SchemaNode schema, UnionAlternatives alternatives) {
        boolean expandable = settings.expandableMarker().filter(schema::has).isPresent();
        List<TypeRef> types = expandable ? alternatives.withoutText() : alternatives.merged();
        nameAlternatives(schema, types, alternatives);
        Shape shape = types.isEmpty()
                ? Shape.ANY
                : types.size() == 1 ? Shape.of(types.get(0)) : define(schema, alternatives, types);
        if (expandable && !types.isEmpty()) {
            shape = Shape.of(new TypeRef.Expandable(shape.type()));
        }
        return new Shape(shape.type(), alternatives.nullable(), alternatives.clearable(), shape.constant());
    }

    // Where an alternative is the only one of its kind, the kind says more in a name than its number.
    private void nameAlternatives(SchemaNode schema, List<TypeRef> types, UnionAlternatives alternatives) {
        if (types.size() == 1) {
            alternatives.pointers().forEach(pointer -> schemas.nameAlternative(pointer, ""));
            return;
        }
        List<TypeDefinition> inline = types.stream()
                .flatMap(type -> schemas.registry().definition(type).stream())
                .filter(definition -> definition.id().pointer().startsWith(schema.pointer() + "/"))
                .toList();
        for (TypeDefinition definition : inline) {
            boolean onlyObject = definition instanceof ObjectType
                    && inline.stream().filter(ObjectType.class::isInstance).count() == 1;
            boolean onlyEnum = definition instanceof EnumType
                    && inline.stream().filter(EnumType.class::isInstance).count() == 1;
            if (onlyObject || onlyEnum) {
                schemas.nameAlternative(definition.id().pointer(), onlyObject ? "object" : "value");
            }
        }
    }

    private Shape define(SchemaNode schema, UnionAlternatives alternatives, List<TypeRef> types) {
        if (types.stream().anyMatch(TypeRef.Any.class::isInstance)) {
            return Shape.ANY;
        }
        SchemaNode discriminator = schema.member("discriminator");
        Map<TypeRef, List<String>> values = discriminatorValues(discriminator, alternatives);
        TypeId id = new TypeId(schema.pointer());
        schemas.registry()
                .define(new UnionType(
                        Names.declaration(schema, schemas.declared()),
                        types.stream()
                                .map(type -> new Alternative(type, values.getOrDefault(type, List.of())))
                                .toList(),
                        Optional.of(discriminator.text("propertyName")).filter(name -> !name.isEmpty())));
        return Shape.of(new TypeRef.Named(id));
    }

    private Map<TypeRef, List<String>> discriminatorValues(SchemaNode discriminator, UnionAlternatives alternatives) {
        Map<TypeRef, List<String>> values = new LinkedHashMap<>();
        if (discriminator.node().isMissingNode()) {
            return values;
        }
        Map<String, List<String>> mapped = mapping(discriminator);
        alternatives.sources().forEach((type, source) -> {
            String target =
                    References.isReference(source.node()) ? schemas.references().target(source) : source.pointer();
            // Without a mapping the schema's own name is the value (OpenAPI, Discriminator Object).
            values.put(type, mapped.getOrDefault(target, List.of(lastToken(target))));
        });
        return values;
    }

    private Map<String, List<String>> mapping(SchemaNode discriminator) {
        Map<String, List<String>> mapped = new LinkedHashMap<>();
        for (SchemaNode.Named entry : discriminator.member("mapping").members()) {
            JsonNode target = entry.value().node();
            String pointer = target.asText().startsWith("#")
                    ? target.asText().substring(1)
                    : "/components/schemas/" + SchemaNode.escape(target.asText());
            mapped.computeIfAbsent(pointer, unused -> new ArrayList<>()).add(entry.name());
        }
        return mapped;
    }

    private static String lastToken(String pointer) {
        return SchemaNode.unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
    }
}
