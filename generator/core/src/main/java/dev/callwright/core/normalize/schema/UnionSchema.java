package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.References;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** The normalized schema of values that match one of several schemas. */
    NormalizedSchema of(DocumentNode place, List<DocumentNode> schemasOfValues) {
        UnionAlternatives alternatives = new UnionAlternatives(context, enums, place);
        schemasOfValues.forEach(each -> alternatives.add(each, schemas.normalize(each)));
        return union(place, alternatives);
    }

    /**
     * The normalized schema of a node whose alternatives are these types.
     *
     * @param targets the pointer of the schema that the discriminator selects, for each type
     */
    NormalizedSchema ofTargets(
            DocumentNode schema, DocumentNode discriminator, Map<TypeRef, Optional<String>> targets) {
        if (targets.size() == 1) {
            return NormalizedSchema.of(targets.keySet().iterator().next());
        }
        return define(schema, discriminator, targets);
    }

    /** Sets the words for an alternative in type names. */
    void nameAlternative(String pointer, String words) {
        alternativeWords.put(pointer, words);
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
            addParents(schema.member(keyword).items());
        }
    }

    // A parent beside its children is a value of its own.
    private void addParents(List<DocumentNode> alternatives) {
        Set<String> pointers = new HashSet<>();
        alternatives.forEach(each -> pointers.add(context.resolve(each).pointer()));
        for (String pointer : pointers) {
            if (context.inheritance().isParent(pointer)
                    && context.inheritance().descendants(pointer).stream().anyMatch(pointers::contains)) {
                context.inheritance().addValue(pointer);
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
                : ofTargets(schema, schema.member("discriminator"), targets(types, alternatives));
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

    private Map<TypeRef, Optional<String>> targets(List<TypeRef> types, UnionAlternatives alternatives) {
        Map<TypeRef, Optional<String>> targets = new LinkedHashMap<>();
        for (TypeRef type : types) {
            targets.put(
                    type,
                    Optional.ofNullable(alternatives.sources().get(type))
                            .filter(source -> References.isReference(source.node()))
                            .map(context.document().references()::target));
        }
        return targets;
    }

    private NormalizedSchema define(
            DocumentNode schema, DocumentNode discriminator, Map<TypeRef, Optional<String>> targets) {
        if (targets.keySet().stream().anyMatch(TypeRef.Any.class::isInstance)) {
            return NormalizedSchema.ANY;
        }
        Optional<String> property =
                Optional.of(discriminator.text("propertyName")).filter(name -> !name.isEmpty());
        Map<TypeRef, List<String>> values = property.map(name -> new DiscriminatorValues(context, discriminator).of(targets))
                .orElse(Map.of());
        TypeId id = new TypeId(schema.pointer());
        context.registry()
                .define(new UnionType(
                        context.declaration(schema),
                        targets.keySet().stream()
                                .map(type -> new Alternative(type, values.getOrDefault(type, List.of())))
                                .toList(),
                        property));
        return NormalizedSchema.of(new TypeRef.Named(id));
    }
}
