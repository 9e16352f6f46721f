package dev.callwright.core.normalize.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.DeclaredValues;
import dev.callwright.core.model.NamedExample;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.References;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the examples of parameters and media types. */
final class DeclaredExamples {
    private static final String EXAMPLE = "example";
    private static final String EXAMPLES = "examples";

    private final DocumentContext document;

    DeclaredExamples(DocumentContext document) {
        this.document = document;
    }

    /** The examples of a Parameter Object or Media Type Object, in order of preference. */
    List<JsonNode> of(DocumentNode owner) {
        List<JsonNode> examples = new ArrayList<>();
        if (owner.has(EXAMPLE)) {
            DocumentNode example = owner.member(EXAMPLE);
            // A reference is not allowed here, but some documents have one.
            boolean isReference = References.isReference(example.node());
            examples.add(isReference ? value(example).orElse(example.node()) : example.node());
        }
        for (DocumentNode.Member example : owner.member(EXAMPLES).members()) {
            value(example.value()).ifPresent(examples::add);
        }
        return examples;
    }

    // In document order.
    private List<Named> named(DocumentNode owner) {
        List<Named> named = new ArrayList<>();
        for (DocumentNode.Member member : owner.member(EXAMPLES).members()) {
            DocumentNode example = document.resolve(member.value());
            Optional<JsonNode> value = value(example);
            if (value.isEmpty()) {
                warnOfMissing(member.name(), example);
            } else if (named.size() == Limit.NAMED_EXAMPLES.value()) {
                document.warn(
                        WarningKind.LIMIT,
                        owner.member(EXAMPLES),
                        Limit.NAMED_EXAMPLES.exceeded() + "; snippets show the first ones");
                return named;
            } else {
                boolean further = owner.has(EXAMPLE) || !named.isEmpty();
                named.add(new Named(value.get(), member.name(), example.text("summary"), further, example.pointer()));
            }
        }
        return named;
    }

    private void warnOfMissing(String name, DocumentNode example) {
        boolean isExternal = example.has("externalValue");
        document.warn(
                WarningKind.SNIPPET,
                example,
                "the example " + MessageText.piece(name)
                        + (isExternal ? " has its value in another file, which is not read" : " has no value")
                        + "; snippets leave it out; give it a 'value'");
    }

    // The text of an externalValue is not read.
    private Optional<JsonNode> value(DocumentNode example) {
        DocumentNode target = document.resolve(example);
        return Optional.ofNullable(target.node().get("value"))
                .or(() -> Optional.ofNullable(target.node().get("dataValue")));
    }

    /** The examples of a body; the examples that an overlay gives its members have precedence. */
    OfBody ofBody(DocumentNode content) {
        DocumentNode schema = document.resolve(content.member("schema"));
        List<JsonNode> ofSchema = new ArrayList<>();
        if (schema.has(EXAMPLE)) {
            ofSchema.add(schema.node().get(EXAMPLE));
        }
        schema.member("examples").items().forEach(example -> ofSchema.add(example.node()));
        return new OfBody(overlaid(of(content), schema), overlaid(ofSchema, schema), named(content));
    }

    private List<JsonNode> overlaid(List<JsonNode> examples, DocumentNode schema) {
        return examples.stream().map(example -> overlaid(example, schema)).toList();
    }

    private JsonNode overlaid(JsonNode example, DocumentNode schema) {
        if (!(example instanceof ObjectNode object)) {
            return example;
        }
        ObjectNode result = object.deepCopy();
        for (DocumentNode.Member property : schema.member("properties").members()) {
            DocumentNode own = document.resolve(property.value()).member(EXAMPLE);
            if (result.has(property.name()) && document.isFromOverlay(own)) {
                result.set(property.name(), own.node());
            }
        }
        return result;
    }

    /** The value with the examples of a Parameter Object or Media Type Object. */
    Value with(Value value, DocumentNode owner) {
        return with(value, of(owner), named(owner));
    }

    private static Value with(Value value, List<JsonNode> examples, List<Named> named) {
        return value.withDeclared(value.declared()
                .withCallExamples(texts(examples))
                .withNamedExamples(named.stream()
                        .map(each -> each.example(Optional.of(each.value())))
                        .toList()));
    }

    /** A named example with its value; the other components are those of {@link NamedExample}. */
    record Named(JsonNode value, String name, String summary, boolean further, String pointer) {
        NamedExample example(Optional<JsonNode> part) {
            return new NamedExample(name, summary, part.map(JsonNode::toString), further, pointer);
        }
    }

    private static List<String> texts(List<JsonNode> examples) {
        return examples.stream().map(JsonNode::toString).toList();
    }

    /**
     * The examples of a body.
     *
     * @param ofCall those of the media type
     * @param ofSchema those of the schema
     * @param named those of the media type that have a name
     */
    record OfBody(List<JsonNode> ofCall, List<JsonNode> ofSchema, List<Named> named) {
        OfBody {
            ofCall = List.copyOf(ofCall);
            ofSchema = List.copyOf(ofSchema);
            named = List.copyOf(named);
        }

        /** The value of the whole body, with the examples of the media type. */
        Value whole(Value body) {
            return with(body, ofCall, named);
        }

        /** The value of a member, with its part of the examples of the body before its own. */
        Value member(Property property) {
            DeclaredValues own = property.value().declared();
            List<String> ofMember = new ArrayList<>(parts(ofSchema, property));
            ofMember.addAll(own.schemaExamples());
            return property.value()
                    .withDeclared(own.withCallExamples(parts(ofCall, property))
                            .withSchemaExamples(ofMember)
                            .withNamedExamples(named.stream()
                                    .filter(each -> each.value().isObject())
                                    .map(each -> each.example(
                                            Optional.ofNullable(each.value().get(property.wireName()))))
                                    .toList()));
        }

        /** The pointers of named examples that have no members. */
        List<String> withoutMembers() {
            return named.stream()
                    .filter(each -> !each.value().isObject())
                    .map(Named::pointer)
                    .toList();
        }

        private static List<String> parts(List<JsonNode> examples, Property property) {
            return texts(examples.stream()
                    .flatMap(example -> Stream.ofNullable(example.get(property.wireName())))
                    .toList());
        }
    }
}
