package dev.callwright.core.normalize.schema;

import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.References;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Warns of keywords that are not read though they say something about types. Keywords that only constrain values, such as
 * {@code not}, {@code contains} or {@code propertyNames}, need no warning: the types are right without them.
 */
final class UnreadKeywords {
    private static final List<String> CONDITIONS = List.of("if", "then", "else");
    private static final List<String> UNEVALUATED = List.of("unevaluatedProperties", "unevaluatedItems");
    private static final List<String> BESIDE_REFERENCES = List.of(
            "properties", "items", "prefixItems", "enum", "const", "allOf", "anyOf", "oneOf", "additionalProperties");

    /** What a schema has that is warned of; hardly any has one of them. */
    private static final List<String> WARNED = Stream.of(
                    CONDITIONS.stream(),
                    UNEVALUATED.stream(),
                    Stream.of("patternProperties", "contentSchema", "dependentSchemas"))
            .flatMap(names -> names)
            .toList();

    private final SchemaContext context;
    private final ValueBranches branches;

    UnreadKeywords(SchemaContext context) {
        this.context = context;
        this.branches = new ValueBranches(context);
    }

    /** Warns of what is not read beside a reference; OpenAPI 3.0 says that it is ignored. */
    void warnBesideReference(DocumentNode reference) {
        boolean ignored = context.document().root().text("openapi").startsWith("3.0");
        if (!ignored && References.isReference(reference.node())) {
            BESIDE_REFERENCES.stream()
                    .filter(keyword -> reference.member(keyword).node().isContainerNode()
                            || (keyword.equals("const") && reference.has(keyword)))
                    .findFirst()
                    .ifPresent(keyword -> context.lose(reference, TypeLoss.REFERENCE_SIBLINGS, keyword));
        }
    }

    /** Warns of what is not read in a schema and its inline parts. */
    void warn(DocumentNode schema, PlainShape shape) {
        shape.nodes().stream()
                .filter(node -> WARNED.stream().anyMatch(node::has))
                .filter(node -> node.pointer().startsWith(schema.pointer()))
                .forEach(node -> warnOf(node, shape));
    }

    private void warnOf(DocumentNode schema, PlainShape shape) {
        UNEVALUATED.stream()
                .filter(keyword -> branches.describe(schema.member(keyword)))
                .forEach(keyword -> context.lose(schema, TypeLoss.UNEVALUATED, keyword));
        DocumentNode patterns = schema.member("patternProperties");
        boolean typedOtherwise = schema.member("additionalProperties").node().isObject();
        if (patterns.node().size() > 1 || (patterns.node().size() == 1 && typedOtherwise)) {
            context.lose(patterns, TypeLoss.SEVERAL_PATTERNS, "");
        }
        if (branches.describe(schema.member("contentSchema"))) {
            context.lose(schema, TypeLoss.TEXT_CONTENT, "");
        }
        conditions(schema).forEach(condition -> warn(schema, condition, shape));
    }

    private static Stream<DocumentNode.Member> conditions(DocumentNode schema) {
        Stream<DocumentNode.Member> direct = CONDITIONS.stream()
                .filter(schema::has)
                .map(keyword -> new DocumentNode.Member(keyword, schema.member(keyword)));
        return Stream.concat(
                direct,
                schema.member("dependentSchemas").members().stream()
                        .map(member -> new DocumentNode.Member("dependentSchemas", member.value())));
    }

    private void warn(DocumentNode schema, DocumentNode.Member condition, PlainShape shape) {
        PlainShape conditional = PlainShape.of(condition.value(), context);
        Set<String> members = new LinkedHashSet<>(conditional.memberNames());
        members.removeAll(shape.memberNames());
        if (!members.isEmpty()) {
            context.lose(condition.value(), TypeLoss.CONDITIONAL_MEMBERS, condition.name());
        } else if (!shape.isKnown() && !condition.name().equals("if") && branches.describe(condition.value())) {
            context.lose(schema, TypeLoss.CONDITIONAL_TYPE, condition.name());
        }
    }
}
