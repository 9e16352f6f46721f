package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells branches of {@code allOf}, {@code anyOf} and {@code oneOf} apart: those that say which kind of value is valid, those
 * that only constrain values ({@code minItems}, {@code pattern}, {@code required}) and those that only admit null.
 */
final class ValueBranches {
    /** The keywords with alternatives. */
    static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf");

    private static final List<String> KIND = List.of(
            "type",
            "properties",
            "patternProperties",
            "items",
            "prefixItems",
            "enum",
            "const",
            "format",
            "contentSchema");

    private final SchemaContext context;

    ValueBranches(SchemaContext context) {
        this.context = context;
    }

    /** The alternatives of a schema, of both keywords. */
    static Stream<DocumentNode> alternatives(DocumentNode schema) {
        return ALTERNATIVES.stream().flatMap(keyword -> schema.member(keyword).items().stream());
    }

    /** Whether a schema or one of its branches says which kind of value is valid. */
    boolean describe(DocumentNode schema) {
        Set<String> seen = new HashSet<>();
        Deque<DocumentNode> open = new ArrayDeque<>(List.of(schema));
        while (!open.isEmpty()) {
            DocumentNode next = context.resolve(open.remove());
            if (hasKind(next.node())) {
                return true;
            }
            if (seen.add(next.pointer())) {
                Stream.concat(next.member("allOf").items().stream(), alternatives(next))
                        .forEach(open::add);
            }
        }
        return false;
    }

    private static boolean hasKind(JsonNode node) {
        return KIND.stream().anyMatch(node::has)
                || node.path("additionalProperties").isObject();
    }

    /** Whether one of a schema's alternatives says which kind of value is valid, and is not just null. */
    boolean haveAlternatives(DocumentNode schema) {
        return alternatives(schema).anyMatch(branch -> !isNull(branch) && describe(branch));
    }

    /** Whether null is valid, as far as this schema's own keywords and branches without a kind say. */
    boolean admitNull(DocumentNode schema) {
        JsonNode node = schema.node();
        return node.path("nullable").booleanValue()
                || SchemaTypes.of(node).contains("null")
                || alternatives(schema).anyMatch(this::isNull)
                || schema.member("allOf").items().stream()
                        .filter(part ->
                                context.resolve(part).node().path("nullable").booleanValue())
                        .anyMatch(part -> !describe(part));
    }

    /**
     * Whether a branch only says that null is valid. OpenAPI 3.0 has no type for it: documents write {@code {nullable: true}}
     * or, because tools ask for a type, {@code {type: object, nullable: true}}.
     */
    boolean isNull(DocumentNode branch) {
        DocumentNode target = context.resolve(branch);
        JsonNode node = target.node();
        if (isNullValue(node)) {
            return true;
        }
        List<String> types = SchemaTypes.of(node);
        boolean nullable = node.path("nullable").booleanValue() || types.contains("null");
        List<String> others =
                types.stream().filter(type -> !type.equals("null")).toList();
        boolean says = KIND.stream().filter(keyword -> !keyword.equals("type")).anyMatch(node::has)
                || node.has("additionalProperties")
                || Stream.of("allOf", "oneOf", "anyOf", "required").anyMatch(node::has);
        return nullable && !says && (others.isEmpty() || others.equals(List.of("object")));
    }

    private static boolean isNullValue(JsonNode node) {
        return SchemaTypes.of(node).equals(List.of("null"))
                || (node.path("enum").size() == 1 && node.path("enum").get(0).isNull())
                || (node.has("const") && node.get("const").isNull());
    }
}
