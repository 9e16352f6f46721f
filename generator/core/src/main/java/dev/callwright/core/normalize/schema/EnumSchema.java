package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayList;
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

    /** The normalized schema of a node with {@code enum} or {@code const}. */
    NormalizedSchema normalize(DocumentNode schema) {
        List<JsonNode> values = values(schema);
        boolean nullable = values.removeIf(JsonNode::isNull);
        if (values.isEmpty()) {
            return NormalizedSchema.ANY.orNull(nullable);
        }
        if (values.size() == 1) {
            return constant(values.get(0)).orNull(nullable);
        }
        return several(schema, values).orNull(nullable);
    }

    /** Defines an enum for a schema that has a single value. */
    TypeRef ofConstant(DocumentNode schema) {
        return define(schema, ScalarKind.STRING, enumValues(schema, values(schema)));
    }

    /** Defines an enum of values from several schemas. */
    TypeRef define(DocumentNode schema, ScalarKind scalar, List<EnumValue> values) {
        TypeId id = new TypeId(schema.pointer());
        context.registry().define(new EnumType(context.declaration(schema), scalar, values));
        return new TypeRef.Named(id);
    }

    /** The texts among the values of a schema's enum. */
    static List<EnumValue> textValues(DocumentNode schema) {
        return enumValues(
                schema, values(schema).stream().filter(JsonNode::isTextual).toList());
    }

    private static List<JsonNode> values(DocumentNode schema) {
        List<JsonNode> values = new ArrayList<>();
        if (schema.has("const")) {
            values.add(schema.node().get("const"));
        } else {
            schema.node().path("enum").forEach(values::add);
        }
        return values;
    }

    private static NormalizedSchema constant(JsonNode value) {
        if (value.isContainerNode()) {
            return NormalizedSchema.ANY;
        }
        ScalarKind kind = value.isTextual()
                ? ScalarKind.STRING
                : value.isBoolean() ? ScalarKind.BOOLEAN : fitsLong(value) ? ScalarKind.INT64 : ScalarKind.NUMBER;
        return new NormalizedSchema(new TypeRef.Scalar(kind), false, false, Optional.of(value.toString()));
    }

    private NormalizedSchema several(DocumentNode schema, List<JsonNode> values) {
        if (values.stream().allMatch(JsonNode::isBoolean)) {
            return NormalizedSchema.of(new TypeRef.Scalar(ScalarKind.BOOLEAN));
        }
        boolean declaredText = SchemaTypes.of(schema.node()).contains("string");
        if (declaredText || values.stream().allMatch(JsonNode::isTextual)) {
            return NormalizedSchema.of(define(schema, ScalarKind.STRING, enumValues(schema, values)));
        }
        if (values.stream().allMatch(JsonNode::isNumber)) {
            boolean integral = values.stream().allMatch(EnumSchema::fitsLong);
            ScalarKind kind = integral ? ScalarKind.INT64 : ScalarKind.NUMBER;
            return NormalizedSchema.of(define(schema, kind, enumValues(schema, values)));
        }
        context.warn(schema, "the values of the enum have different types; it is read as any value");
        return NormalizedSchema.ANY;
    }

    private static boolean fitsLong(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong();
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
