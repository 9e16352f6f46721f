package dev.callwright.core.normalize.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.DeclaredValues;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the examples of parameters and media types. */
final class DeclaredExamples {
    private static final String EXAMPLE = "example";

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
        for (DocumentNode.Member example : owner.member("examples").members()) {
            value(example.value()).ifPresent(examples::add);
        }
        return examples;
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
        return new OfBody(overlaid(of(content), schema), overlaid(ofSchema, schema));
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

    /** The value with examples of the operation. */
    static Value with(Value value, List<JsonNode> examples) {
        return value.withDeclared(value.declared().withCallExamples(texts(examples)));
    }

    private static List<String> texts(List<JsonNode> examples) {
        return examples.stream().map(JsonNode::toString).toList();
    }

    /**
     * The examples of a body.
     *
     * @param ofCall those of the media type
     * @param ofSchema those of the schema
     */
    record OfBody(List<JsonNode> ofCall, List<JsonNode> ofSchema) {
        OfBody {
            ofCall = List.copyOf(ofCall);
            ofSchema = List.copyOf(ofSchema);
        }

        /** The value of a member, with its part of the examples of the body before its own. */
        Value member(Property property) {
            DeclaredValues own = property.value().declared();
            List<String> ofMember = new ArrayList<>(parts(ofSchema, property));
            ofMember.addAll(own.schemaExamples());
            return property.value()
                    .withDeclared(new DeclaredValues(
                            own.constant(), own.choices(), own.defaultValue(), parts(ofCall, property), ofMember));
        }

        private static List<String> parts(List<JsonNode> examples, Property property) {
            return texts(examples.stream()
                    .flatMap(example -> Stream.ofNullable(example.get(property.wireName())))
                    .toList());
        }
    }
}
