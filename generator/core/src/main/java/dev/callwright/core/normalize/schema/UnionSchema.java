package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
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
import java.util.function.Function;
import java.util.stream.Stream;

/** Normalizes {@code oneOf}, {@code anyOf} and lists of types (3.1). */
final class UnionSchema {
    private final Schemas schemas;
    private final SchemaContext context;
    private final EnumSchema enums;
    private final ValueBranches branches;
    private final Optional<String> expandableMarker;
    private final Map<String, String> alternativeWords = new HashMap<>();

    /** @param expandableMarker the extension that marks unions of an id and the object it identifies, if there is one */
    UnionSchema(Schemas schemas, SchemaContext context, EnumSchema enums, Optional<String> expandableMarker) {
        this.schemas = schemas;
        this.context = context;
        this.enums = enums;
        this.branches = new ValueBranches(context);
        this.expandableMarker = expandableMarker;
    }

    /** The words for alternatives in type names, by JSON pointer; may be empty. */
    Map<String, String> alternativeWords() {
        return alternativeWords;
    }

    /** The normalized schema of a node with alternatives and without properties. */
    NormalizedSchema normalize(DocumentNode schema) {
        UnionAlternatives alternatives = new UnionAlternatives(context, enums, schema);
        collect(schema, alternatives);
        return union(schema, alternatives);
    }

    /** The normalized schema of a node with several types; each becomes an alternative by the function. */
    NormalizedSchema ofTypes(DocumentNode schema, List<String> types, Function<String, NormalizedSchema> alternative) {
        UnionAlternatives alternatives = new UnionAlternatives(context, enums, schema);
        for (int i = 0; i < types.size(); i++) {
            alternatives.add(schema, withOwnId(schema, alternative.apply(types.get(i)), "/type/" + i));
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

    // The union has the id of the schema, so the type of an object among its alternatives needs another.
    private NormalizedSchema withOwnId(DocumentNode schema, NormalizedSchema alternative, String suffix) {
        TypeId union = new TypeId(schema.pointer());
        if (!alternative.type().equals(new TypeRef.Named(union))
                || !context.registry().defines(union)) {
            return alternative;
        }
        TypeId own = new TypeId(schema.pointer() + suffix);
        context.registry().move(union, own);
        return NormalizedSchema.of(new TypeRef.Named(own)).orNull(alternative.nullable());
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

    // In {type: object, oneOf: [{properties: ..}, ..]} the type applies to all alternatives, and in
    // {type: array, items: .., anyOf: [{minItems: 1}, ..]} the items do.
    private NormalizedSchema alternativeSchema(DocumentNode schema, DocumentNode alternative) {
        PlainShape own = PlainShape.of(schema, context);
        if (!own.isKnown() || branches.isNull(alternative)) {
            return schemas.normalize(alternative);
        }
        DocumentNode target = context.resolve(alternative);
        PlainShape other = PlainShape.of(target, context);
        PlainShape refined = own.refinedBy(other);
        if (refined.isContradictory()) {
            context.lose(alternative, TypeLoss.CONTRADICTORY_ALTERNATIVE, "");
            return schemas.normalize(alternative);
        }
        if (own.isObject()) {
            return inheritsObject(alternative) ? schemas.ofShape(own, alternative) : schemas.normalize(alternative);
        }
        if (!branches.describe(alternative)) {
            return schemas.ofShape(own, schema);
        }
        boolean isPlain = !refined.isObject() && other.nodes().stream().noneMatch(branches::haveAlternatives);
        return isPlain ? schemas.ofShape(refined, target) : schemas.normalize(alternative);
    }

    private static boolean inheritsObject(DocumentNode alternative) {
        return Stream.of("type", "properties", "$ref", "enum", "const", "allOf").noneMatch(alternative::has);
    }

    private NormalizedSchema union(DocumentNode schema, UnionAlternatives alternatives) {
        boolean expandable = expandableMarker.filter(schema::has).isPresent();
        List<TypeRef> types = expandable ? alternatives.withoutText() : alternatives.merged();
        nameAlternatives(schema, types, alternatives);
        NormalizedSchema normalized = types.isEmpty()
                ? NormalizedSchema.any(AnyValue.Reason.ONLY_NULL)
                : ofTargets(schema, schema.member("discriminator"), targets(types, alternatives));
        if (expandable && !types.isEmpty()) {
            normalized = NormalizedSchema.of(new TypeRef.Expandable(normalized.type()));
        }
        return new NormalizedSchema(
                normalized.type(), alternatives.nullable(), alternatives.clearable(), normalized.constant());
    }

    // The schemas that are nested in a union of one alternative are named after the union alone.
    private void nameAlternatives(DocumentNode schema, List<TypeRef> types, UnionAlternatives alternatives) {
        if (types.size() == 1) {
            alternatives.pointers().forEach(pointer -> alternativeWords.put(pointer, ""));
            return;
        }
        List<TypeDefinition> inline = types.stream()
                .flatMap(type -> context.registry().definition(type).stream())
                .filter(definition -> definition.id().pointer().startsWith(schema.pointer() + "/"))
                .toList();
        AlternativeWords words = new AlternativeWords(inline);
        for (TypeDefinition definition : inline) {
            String pointer = definition.id().pointer();
            String title = context.document().at(pointer).text("title");
            alternativeWords.put(pointer, words.of(definition, title));
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
            return NormalizedSchema.any(AnyValue.Reason.ANY_ALTERNATIVE);
        }
        Optional<String> property =
                Optional.of(discriminator.text("propertyName")).filter(name -> !name.isEmpty());
        Map<TypeRef, List<String>> values = property.map(
                        name -> new DiscriminatorValues(context, discriminator).of(targets))
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
