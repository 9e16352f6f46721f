package dev.callwright.core.normalize.schema;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The variants of a schema: one for each combination of the alternatives in it and in the parts of its {@code allOf}, with
 * the members that all of them share.
 */
final class Variants {
    private final SchemaContext context;
    private final Branches branches;
    private final ValueBranches values;
    private final List<DocumentNode> owners = new ArrayList<>();
    private boolean tooMany;
    private boolean nullable;
    private int depth;

    private Variants(SchemaContext context) {
        this.context = context;
        this.branches = new Branches(context);
        this.values = new ValueBranches(context);
    }

    /**
     * A variant.
     *
     * @param members its members
     * @param chosen the alternatives that were chosen, outermost first
     * @param isObject whether all its parts are objects
     */
    record Variant(MergedProperties members, List<DocumentNode> chosen, boolean isObject) {
        private static final Variant EMPTY = new Variant(new MergedProperties(), List.of(), true);

        private Variant and(Variant other) {
            MergedProperties both = members.copy();
            both.add(other.members);
            List<DocumentNode> all = new ArrayList<>(chosen);
            all.addAll(other.chosen);
            return new Variant(both, all, isObject && other.isObject);
        }

        private Variant and(DocumentNode schema) {
            MergedProperties both = members.copy();
            both.add(schema);
            return new Variant(both, chosen, isObject && isObject(schema));
        }

        private Variant choosing(DocumentNode alternative) {
            List<DocumentNode> all = new ArrayList<>(List.of(alternative));
            all.addAll(chosen);
            return new Variant(members, all, isObject);
        }

        private static boolean isObject(DocumentNode schema) {
            List<String> types = SchemaTypes.of(schema.node());
            return (types.isEmpty() || types.contains("object")) && !schema.has("enum") && !schema.has("items");
        }
    }

    /**
     * The variants of a schema.
     *
     * @param all the variants; some of them if there are too many
     * @param owners the schemas whose alternatives they choose from
     * @param tooMany whether there are more combinations than {@link Limit#COMBINATIONS}
     * @param nullable whether null is an alternative
     */
    record Found(List<Variant> all, List<DocumentNode> owners, boolean tooMany, boolean nullable) {}

    /** The variants of a schema; one if there is nothing to choose. */
    static Found of(SchemaContext context, DocumentNode schema) {
        Variants variants = new Variants(context);
        List<Variant> all = variants.expand(schema, new HashSet<>());
        return new Found(all, variants.owners, variants.tooMany, variants.nullable);
    }

    private List<Variant> expand(DocumentNode reference, Set<String> seen) {
        DocumentNode schema = context.resolve(reference);
        if (!seen.add(schema.pointer())) {
            return List.of(Variant.EMPTY);
        }
        if (++depth > Limit.SCHEMA_DEPTH.value()) {
            throw context.tooDeep(schema);
        }
        List<Variant> variants = List.of(Variant.EMPTY);
        for (DocumentNode part : schema.member("allOf").items()) {
            variants = product(variants, expand(part, seen));
        }
        variants = variants.stream().map(variant -> variant.and(schema)).toList();
        for (String keyword : ValueBranches.ALTERNATIVES) {
            List<DocumentNode> alternatives = schema.member(keyword).items();
            if (branches.areTypes(alternatives) && !listsOne(alternatives, seen)) {
                owners.add(schema);
                variants = product(variants, choose(alternatives, seen));
            }
        }
        depth--;
        return variants;
    }

    // A child that a parent lists as an alternative has the parent's members, and the choice is made.
    private boolean listsOne(List<DocumentNode> alternatives, Set<String> seen) {
        return alternatives.stream()
                .anyMatch(alternative ->
                        seen.contains(context.resolve(alternative).pointer()));
    }

    private List<Variant> choose(List<DocumentNode> alternatives, Set<String> seen) {
        List<Variant> chosen = new ArrayList<>();
        for (DocumentNode alternative : alternatives) {
            if (values.isNull(alternative)) {
                nullable = true;
                continue;
            }
            List<Variant> variants = tooMany ? List.of() : expand(alternative, new HashSet<>(seen));
            tooMany |= variants.size() > 1 && chosen.size() + variants.size() > Limit.COMBINATIONS.value();
            variants.forEach(variant -> chosen.add(variant.choosing(alternative)));
        }
        return chosen;
    }

    private List<Variant> product(List<Variant> some, List<Variant> others) {
        tooMany |= some.size() > 1 && others.size() > 1 && some.size() * others.size() > Limit.COMBINATIONS.value();
        if (tooMany) {
            return some.isEmpty() ? others : some;
        }
        List<Variant> product = new ArrayList<>(some.size() * others.size());
        some.forEach(one -> others.forEach(other -> product.add(one.and(other))));
        return product;
    }
}
