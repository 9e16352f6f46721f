package dev.callwright.core.normalize.schema;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a schema and its {@code allOf} parts say together about the kind of value: the types that all of them allow, the values,
 * the items and the formats. Own keywords come before those of parts.
 */
final class PlainShape {
    private final SchemaContext context;
    private final List<DocumentNode> nodes;

    private PlainShape(SchemaContext context, List<DocumentNode> nodes) {
        this.context = context;
        this.nodes = List.copyOf(nodes);
    }

    /** The shape of a schema. */
    static PlainShape of(DocumentNode schema, SchemaContext context) {
        List<DocumentNode> nodes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<DocumentNode> level = List.of(schema);
        for (int depth = 0; !level.isEmpty(); depth++) {
            if (depth > Limit.SCHEMA_DEPTH.value()) {
                throw context.tooDeep(schema);
            }
            List<DocumentNode> found = level.stream()
                    .map(context::resolve)
                    .filter(node -> seen.add(node.pointer()))
                    .toList();
            nodes.addAll(found);
            level = found.stream()
                    .flatMap(node -> node.member("allOf").items().stream())
                    .toList();
        }
        return new PlainShape(context, nodes);
    }

    /** The shape of values that have another shape too, whose keywords come first. */
    PlainShape refinedBy(PlainShape other) {
        return new PlainShape(
                context, Stream.concat(other.nodes.stream(), nodes.stream()).toList());
    }

    /** The schemas that it consists of: the schema itself and all its parts. */
    List<DocumentNode> nodes() {
        return nodes;
    }

    /** The types that are valid, without null; those that the other keywords imply if there is no {@code type}. */
    List<String> types() {
        List<String> declared = declared();
        return declared.isEmpty() ? impliedTypes() : declared;
    }

    /** The types that {@code type} allows, without null; empty if there is none. */
    List<String> declared() {
        return declaredTypes().orElseGet(List::of);
    }

    private List<String> impliedTypes() {
        List<String> implied = nodes.stream()
                .map(node -> SchemaTypes.inferred(node.node()))
                .filter(type -> !type.isEmpty())
                .toList();
        if (implied.contains("object")) {
            return List.of("object");
        }
        return implied.isEmpty() ? valueTypes() : implied.subList(0, 1);
    }

    private List<String> valueTypes() {
        return nodes.stream()
                .filter(EnumValues::areListed)
                .map(EnumValues::types)
                .findFirst()
                .orElseGet(List::of);
    }

    /** Whether no value is valid, because two types exclude each other. */
    boolean isContradictory() {
        return declaredTypes().filter(List::isEmpty).isPresent();
    }

    private Optional<List<String>> declaredTypes() {
        return nodes.stream()
                .map(node -> SchemaTypes.withoutNull(node.node()))
                .filter(types -> !types.isEmpty())
                .reduce(SchemaTypes::common);
    }

    /** The schema with the fewest values among those with an enum of one type or a constant; empty if there is none. */
    Optional<DocumentNode> values() {
        List<String> declared = declared();
        return nodes.stream()
                .filter(EnumValues::areListed)
                .filter(node -> EnumValues.areAlike(EnumValues.typed(node, declared)))
                .min(Comparator.comparingInt(node -> EnumValues.of(node).size()));
    }

    /** Whether values are listed that have different types. */
    boolean hasMixedValues() {
        return values().isEmpty() && nodes.stream().anyMatch(EnumValues::areListed);
    }

    /** The first schema whose items have a kind, or else the first with items; empty if there is none. */
    Optional<DocumentNode> items() {
        List<DocumentNode> lists = nodes.stream()
                .filter(node -> node.has("items") || node.has("prefixItems"))
                .toList();
        ValueBranches branches = new ValueBranches(context);
        return lists.stream()
                .filter(node -> TupleItems.of(node).isPresent() || branches.describe(node.member("items")))
                .findFirst()
                .or(() -> lists.stream().findFirst());
    }

    /** Whether values are objects with named members, and nothing else. */
    boolean hasMembers() {
        return types().equals(List.of("object"))
                && nodes.stream()
                        .anyMatch(node -> node.node().path("properties").isObject());
    }

    /** The first schema with a type for all members of an object that has no named ones; empty if there is none. */
    Optional<DocumentNode> map() {
        return nodes.stream().anyMatch(node -> node.node().path("properties").isObject())
                ? Optional.empty()
                : nodes.stream()
                        .filter(node -> node.node().path("additionalProperties").isObject()
                                || node.node().path("patternProperties").isObject())
                        .findFirst();
    }

    /** The names of the members that are declared. */
    Set<String> memberNames() {
        return nodes.stream()
                .flatMap(node -> node.member("properties").members().stream())
                .map(DocumentNode.Member::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The first format that means something for a type; empty if there is none. */
    String format(String type) {
        return nodes.stream()
                .map(node -> node.text("format"))
                .filter(format -> !SchemaTypes.scalar(type, format).equals(SchemaTypes.scalar(type, "")))
                .findFirst()
                .orElse("");
    }

    /** Whether values may be objects. */
    boolean isObject() {
        return types().contains("object");
    }

    /** Whether it says what kind of values is valid. */
    boolean isKnown() {
        return values().isPresent() || !types().isEmpty();
    }

    /** Whether it says more than the types. */
    boolean isDetailed() {
        return values().isPresent()
                || items().isPresent()
                || types().stream().anyMatch(type -> !format(type).isEmpty());
    }
}
