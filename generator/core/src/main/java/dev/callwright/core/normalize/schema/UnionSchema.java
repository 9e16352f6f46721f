package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.References;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Normalizes {@code oneOf}, {@code anyOf} and lists of types (3.1). */
final class UnionSchema {
    private final Schemas schemas;
    private final SchemaContext context;
    private final EnumSchema enums;
    private final Optional<String> expandableMarker;
    private final Map<String, String> alternativeWords = new HashMap<>();

    /** @param expandableMarker the extension that marks unions of an id and the object it identifies, if there is one */
    UnionSchema(Schemas schemas, SchemaContext context, EnumSchema enums, Optional<String> expandableMarker) {
        this.schemas = schemas;
        this.context = context;
        this.enums = enums;
        this.expandableMarker = expandableMarker;
    }

    /** Words that replace the number of an alternative in type names, by JSON pointer; may be empty. */
    Map<String, String> alternativeWords() {
        return alternativeWords;
    }

    /** The normalized schema of a node with alternatives and without properties. */
    NormalizedSchema normalize(DocumentNode schema) {
        UnionAlternatives alternatives = new UnionAlternatives(context, enums, schema);
        collect(schema, alternatives);
        return union(schema, alternatives);
    }

    /** The normalized schema of a node with several types. */
    NormalizedSchema ofTypes(DocumentNode schema, List<String> types) {
        UnionAlternatives alternatives = new UnionAlternatives(context, enums, schema);
        for (String type : types) {
            alternatives.add(schema, schemas.normalizeAs(schema, type));
        }
        return union(schema, alternatives);
    }

    private void collect(DocumentNode schema, UnionAlternatives alternatives) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (DocumentNode alternative : schema.member(keyword).items()) {
                boolean isInlineUnion = !References.isReference(alternative.node())
                        && (alternative.has("oneOf") || alternative.has("anyOf"))
                        && !alternative.has("properties")
                        && !alternative.has("allOf");
                if (isInlineUnion) {
                    collect(alternative, alternatives);
                } else {
                    alternatives.add(alternative, alternativeSchema(schema, alternative));
                }
            }
        }
    }

    // In {type: object, oneOf: [{properties: ..}, ..]} the type applies to all alternatives.
    private NormalizedSchema alternativeSchema(DocumentNode schema, DocumentNode alternative) {
        boolean inherits = !alternative.has("type")
                && !alternative.has("properties")
                && schema.node().path("type").isTextual()
                && !References.isReference(alternative.node())
                && !alternative.has("enum")
                && !alternative.has("const")
                && !alternative.has("allOf");
        return inherits ? schemas.normalizeAs(alternative, schema.text("type")) : schemas.normalize(alternative);
    }

    private NormalizedSchema union(DocumentNode schema, UnionAlternatives alternatives) {
        boolean expandable = expandableMarker.filter(schema::has).isPresent();
        List<TypeRef> types = expandable ? alternatives.withoutText() : alternatives.merged();
        nameAlternatives(schema, types, alternatives);
        NormalizedSchema normalized = types.isEmpty()
                ? NormalizedSchema.ANY
                : types.size() == 1 ? NormalizedSchema.of(types.get(0)) : define(schema, alternatives, types);
        if (expandable && !types.isEmpty()) {
            normalized = NormalizedSchema.of(new TypeRef.Expandable(normalized.type()));
        }
        return new NormalizedSchema(
                normalized.type(), alternatives.nullable(), alternatives.clearable(), normalized.constant());
    }

    // An alternative that is the only object or enum is named after its kind instead of its number.
    private void nameAlternatives(DocumentNode schema, List<TypeRef> types, UnionAlternatives alternatives) {
        if (types.size() == 1) {
            alternatives.pointers().forEach(pointer -> alternativeWords.put(pointer, ""));
            return;
        }
        List<TypeDefinition> inline = types.stream()
                .flatMap(type -> context.registry().definition(type).stream())
                .filter(definition -> definition.id().pointer().startsWith(schema.pointer() + "/"))
                .toList();
        for (TypeDefinition definition : inline) {
            boolean onlyObject = definition instanceof ObjectType
                    && inline.stream().filter(ObjectType.class::isInstance).count() == 1;
            boolean onlyEnum = definition instanceof EnumType
                    && inline.stream().filter(EnumType.class::isInstance).count() == 1;
            if (onlyObject || onlyEnum) {
                alternativeWords.put(definition.id().pointer(), onlyObject ? "object" : "value");
            }
        }
    }

    private NormalizedSchema define(DocumentNode schema, UnionAlternatives alternatives, List<TypeRef> types) {
        if (types.stream().anyMatch(TypeRef.Any.class::isInstance)) {
            return NormalizedSchema.ANY;
        }
        DocumentNode discriminator = schema.member("discriminator");
        Map<TypeRef, List<String>> values = discriminatorValues(discriminator, alternatives);
        TypeId id = new TypeId(schema.pointer());
        context.registry()
                .define(new UnionType(
                        context.declaration(schema),
                        types.stream()
                                .map(type -> new Alternative(type, values.getOrDefault(type, List.of())))
                                .toList(),
                        Optional.of(discriminator.text("propertyName")).filter(name -> !name.isEmpty())));
        return NormalizedSchema.of(new TypeRef.Named(id));
    }

    private Map<TypeRef, List<String>> discriminatorValues(DocumentNode discriminator, UnionAlternatives alternatives) {
        Map<TypeRef, List<String>> values = new LinkedHashMap<>();
        if (discriminator.node().isMissingNode()) {
            return values;
        }
        Map<String, List<String>> mapped = mapping(discriminator);
        alternatives.sources().forEach((type, source) -> {
            String target = References.isReference(source.node())
                    ? context.document().references().target(source)
                    : source.pointer();
            // Without a mapping, the value is the name of the schema (OpenAPI, Discriminator Object).
            values.put(type, mapped.getOrDefault(target, List.of(lastToken(target))));
        });
        return values;
    }

    private Map<String, List<String>> mapping(DocumentNode discriminator) {
        Map<String, List<String>> mapped = new LinkedHashMap<>();
        for (DocumentNode.Member entry : discriminator.member("mapping").members()) {
            JsonNode target = entry.value().node();
            String pointer = target.asText().startsWith("#")
                    ? target.asText().substring(1)
                    : "/components/schemas/" + PointerTokens.escape(target.asText());
            mapped.computeIfAbsent(pointer, unused -> new ArrayList<>()).add(entry.name());
        }
        return mapped;
    }

    private static String lastToken(String pointer) {
        return PointerTokens.unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
    }
}
