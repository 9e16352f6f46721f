package dev.callwright.core.normalize.schema;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.References;
import dev.callwright.core.normalize.schema.Variants.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Normalizes schemas with several variants to a union of them. Variants that cannot be told apart become one object whose
 * members have the types of all.
 */
final class Compositions {
    private final Schemas schemas;
    private final SchemaContext context;
    private final UnionSchema unions;
    private final ObjectDefinitions definitions;

    Compositions(Schemas schemas, SchemaContext context, UnionSchema unions) {
        this.schemas = schemas;
        this.context = context;
        this.unions = unions;
        this.definitions = new ObjectDefinitions(schemas, context);
    }

    /** The normalized schema of a node with these variants. */
    NormalizedSchema normalize(DocumentNode schema, Variants.Found found) {
        List<Variant> variants = possible(schema, found.all());
        DocumentNode discriminator = discriminator(schema, found.owners());
        boolean isDiscriminated = !discriminator.node().isMissingNode()
                && variants.stream().allMatch(variant -> target(variant).isPresent());
        if (found.tooMany()) {
            context.warn(schema, Limit.COMBINATIONS.exceeded() + "; it is read as one type with the members of all");
            return oneObject(schema, variants);
        }
        if (!isDiscriminated && !new Distinction(context).isPossible(variants)) {
            return oneObject(schema, variants);
        }
        Map<TypeRef, Optional<String>> types = new LinkedHashMap<>();
        for (int i = 0; i < variants.size(); i++) {
            types.putIfAbsent(type(schema, variants, i), target(variants.get(i)));
        }
        return unions.ofTargets(schema, discriminator, types);
    }

    // An object cannot be one of the alternatives that are no objects.
    private List<Variant> possible(DocumentNode schema, List<Variant> variants) {
        boolean isObject = SchemaTypes.of(schema.node()).equals(List.of("object"));
        List<Variant> possible = variants.stream()
                .filter(variant ->
                        variant.isObject() || (!isObject && variant.chosen().size() == 1))
                .toList();
        return possible.isEmpty() ? variants : possible;
    }

    private static DocumentNode discriminator(DocumentNode schema, List<DocumentNode> owners) {
        for (DocumentNode owner : owners) {
            if (!owner.member("discriminator").text("propertyName").isEmpty()) {
                return owner.member("discriminator");
            }
        }
        return schema.member("discriminator");
    }

    // The schema that a discriminator selects for a variant.
    private Optional<String> target(Variant variant) {
        return variant.chosen().stream()
                .filter(chosen -> References.isReference(chosen.node()))
                .map(chosen -> context.document().references().target(chosen))
                .findFirst();
    }

    private TypeRef type(DocumentNode schema, List<Variant> variants, int index) {
        Variant variant = variants.get(index);
        if (!variant.isObject()) {
            return schemas.normalize(variant.chosen().get(0)).type();
        }
        Optional<DocumentNode> complete = variant.chosen().stream()
                .filter(chosen -> References.isReference(chosen.node()))
                .filter(chosen -> isComplete(chosen, variant))
                .findFirst();
        if (complete.isPresent()) {
            return schemas.normalize(complete.get()).type();
        }
        String words = words(variant);
        List<Variant> alike =
                variants.stream().filter(each -> words(each).equals(words)).toList();
        Map<String, Integer> uses = AlternativeWords.uses(
                alike.stream().map(each -> each.members().properties().keySet()));
        String own = alike.size() == 1 ? "" : ownWords(variant, uses);
        String all = words.isEmpty() || own.isEmpty() ? words + own : words + " with " + own;
        String named = all.isEmpty() ? "object" : all;
        // Alternatives that nothing tells apart are different types nevertheless.
        boolean isUnique = alike.size() == 1
                || (!own.isEmpty()
                        && alike.stream()
                                        .filter(each -> ownWords(each, uses).equals(own))
                                        .count()
                                == 1);
        DocumentNode place = schema.member("oneOf").member(isUnique ? named : named + " " + index);
        unions.nameAlternative(place.pointer(), named);
        return definitions
                .defineBeside(variant.chosen().get(0), new TypeId(place.pointer()), variant.members())
                .type();
    }

    // The title of the alternative, its fixed value, or a member that only it has; empty if it has none of them.
    private static String ownWords(Variant variant, Map<String, Integer> uses) {
        Optional<String> title = variant.chosen().stream()
                .filter(chosen -> !References.isReference(chosen.node()))
                .map(chosen -> chosen.text("title"))
                .filter(AlternativeWords::isName)
                .findFirst();
        return title.or(() -> variant.members().properties().values().stream()
                        .flatMap(property -> AlternativeWords.fixedValue(property).stream())
                        .findFirst())
                .orElseGet(() -> ownMember(variant, uses));
    }

    private static String ownMember(Variant variant, Map<String, Integer> uses) {
        List<String> names = List.copyOf(variant.members().properties().keySet());
        List<String> required =
                names.stream().filter(variant.members()::isRequired).toList();
        return AlternativeWords.ownMember(required, uses)
                .or(() -> AlternativeWords.ownMember(names, uses))
                .orElse("");
    }

    // Whether an alternative has all shared members already, as a child of the schema has.
    private boolean isComplete(DocumentNode chosen, Variant variant) {
        List<Variant> alone = Variants.of(context, chosen).all();
        return alone.size() == 1 && alone.get(0).members().isSameAs(variant.members());
    }

    private String words(Variant variant) {
        List<String> words = new ArrayList<>();
        for (DocumentNode chosen : variant.chosen()) {
            if (References.isReference(chosen.node())) {
                words.add(SchemaName.of(context.document().references().target(chosen)));
            }
        }
        return String.join(" ", words);
    }

    private NormalizedSchema oneObject(DocumentNode schema, List<Variant> variants) {
        Set<String> names = new LinkedHashSet<>();
        variants.forEach(variant -> names.addAll(variant.members().properties().keySet()));
        List<Property> properties = new ArrayList<>();
        names.forEach(name -> member(schema, name, variants).ifPresent(properties::add));
        return definitions.define(new ObjectType(
                context.declaration(schema),
                properties,
                variants.stream()
                        .flatMap(variant -> variant.members().additional().stream())
                        .findFirst()
                        .flatMap(definitions::mapValue),
                schema.flag("deprecated")));
    }

    private Optional<Property> member(DocumentNode schema, String name, List<Variant> variants) {
        Map<String, DocumentNode> declared = new LinkedHashMap<>();
        for (Variant variant : variants) {
            Optional.ofNullable(variant.members().properties().get(name))
                    .filter(property -> !ObjectDefinitions.isForbidden(property.node()))
                    .ifPresent(property -> declared.putIfAbsent(property.pointer(), property));
        }
        boolean required = variants.stream()
                .allMatch(variant -> variant.members().isRequired(name)
                        && variant.members().properties().containsKey(name));
        List<DocumentNode> nodes = List.copyOf(declared.values());
        if (nodes.size() < 2) {
            return nodes.stream().findFirst().map(only -> new Property(name, schemas.value(only, required)));
        }
        // allOf/properties is no place of a document, so the type has no other one.
        DocumentNode place = schema.member("allOf").member("properties").member(name);
        NormalizedSchema union = unions.of(place, nodes);
        Value first = schemas.value(nodes.get(0), required).withoutConstant();
        return Optional.of(new Property(
                name,
                first.withType(union.type())
                        .withOptionality(new Optionality(required, union.nullable(), union.clearable()))));
    }
}
