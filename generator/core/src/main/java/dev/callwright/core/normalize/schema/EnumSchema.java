package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Normalizes {@code enum} and {@code const}. */
final class EnumSchema {
    private final SchemaContext context;

    EnumSchema(SchemaContext context) {
        this.context = context;
    }

    /** The normalized schema of a node with {@code enum} or {@code const}, whose values have the declared type if there is one. */
    NormalizedSchema normalize(DocumentNode schema, List<String> declared) {
        List<JsonNode> values = EnumValues.typed(schema, declared);
        boolean nullable = EnumValues.of(schema).stream().anyMatch(JsonNode::isNull);
        if (values.isEmpty()) {
            return NormalizedSchema.any(AnyValue.Reason.ONLY_NULL).orNull(nullable);
        }
        ScalarKind kind = kind(values, declared);
        if (values.size() == 1) {
            return new NormalizedSchema(
                    new TypeRef.Scalar(kind),
                    nullable,
                    false,
                    Optional.of(values.get(0).toString()));
        }
        TypeRef type = kind == ScalarKind.BOOLEAN
                ? new TypeRef.Scalar(kind)
                : define(schema, kind, enumValues(schema, values));
        return NormalizedSchema.of(type).orNull(nullable);
    }

    private static ScalarKind kind(List<JsonNode> values, List<String> declared) {
        JsonNode first = values.get(0);
        if (!first.isNumber()) {
            return first.isBoolean() ? ScalarKind.BOOLEAN : ScalarKind.STRING;
        }
        if (declared.equals(List.of("number")) || !values.stream().allMatch(JsonNode::isIntegralNumber)) {
            return ScalarKind.NUMBER;
        }
        if (values.stream().allMatch(JsonNode::canConvertToLong)) {
            return ScalarKind.INT64;
        }
        return values.stream().allMatch(EnumSchema::fitsUnsigned) ? ScalarKind.UINT64 : ScalarKind.NUMBER;
    }

    /** Defines an enum for a schema that has a single value. */
    TypeRef ofConstant(DocumentNode schema) {
        DocumentNode listed = listed(schema);
        return define(listed, ScalarKind.STRING, enumValues(listed, EnumValues.of(listed)));
    }

    // The values may be in an allOf part.
    private DocumentNode listed(DocumentNode schema) {
        return PlainShape.of(schema, context).values().orElse(schema);
    }

    /** Defines an enum of values from several schemas. */
    TypeRef define(DocumentNode schema, ScalarKind scalar, List<EnumValue> values) {
        TypeId id = new TypeId(schema.pointer());
        Map<String, EnumValue> distinct = new LinkedHashMap<>();
        values.forEach(value -> distinct.putIfAbsent(value.wireValue(), value));
        context.registry().define(new EnumType(context.declaration(schema), scalar, List.copyOf(distinct.values())));
        return new TypeRef.Named(id);
    }

    /** The texts among the values of a schema's enum. */
    List<EnumValue> textValues(DocumentNode schema) {
        DocumentNode listed = listed(schema);
        return enumValues(
                listed,
                EnumValues.of(listed).stream().filter(JsonNode::isTextual).toList());
    }

    private static boolean fitsUnsigned(JsonNode value) {
        return value.bigIntegerValue().signum() >= 0 && value.bigIntegerValue().bitLength() <= Long.SIZE;
    }

    private static List<EnumValue> enumValues(DocumentNode schema, List<JsonNode> values) {
        Map<String, EnumValue> distinct = new LinkedHashMap<>();
        boolean named = schema.node().path("x-enum-varnames").size() == values.size();
        boolean described = schema.node().path("x-enum-descriptions").size() == values.size();
        for (int i = 0; i < values.size(); i++) {
            JsonNode value = values.get(i);
            if (value.isNull() || value.isContainerNode()) {
                continue;
            }
            Optional<String> name =
                    named ? text(schema.node().path("x-enum-varnames").get(i)) : Optional.empty();
            String docs = described
                    ? text(schema.node().path("x-enum-descriptions").get(i)).orElse("")
                    : "";
            distinct.putIfAbsent(value.asText(), new EnumValue(value.asText(), name, new Docs("", docs)));
        }
        return List.copyOf(distinct.values());
    }

    private static Optional<String> text(JsonNode node) {
        return node != null && node.isTextual() && !node.textValue().isBlank()
                ? Optional.of(node.textValue())
                : Optional.empty();
    }
}
