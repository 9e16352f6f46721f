package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code enum} and {@code const}. */
final class EnumSchema {
    private final SchemaNormalizer schemas;

    EnumSchema(SchemaNormalizer schemas) {
        this.schemas = schemas;
    }

    /** The shape of a schema that has {@code enum} or {@code const}. */
    Shape read(SchemaNode schema) {
        List<JsonNode> values = values(schema);
        boolean nullable = values.removeIf(JsonNode::isNull);
        if (values.isEmpty()) {
            return Shape.ANY.orNull(nullable);
        }
        if (values.size() == 1) {
            return constant(values.get(0)).orNull(nullable);
        }
        return several(schema, values).orNull(nullable);
    }

    /** Defines the enum of a schema that has one value only. */
    TypeRef ofConstant(SchemaNode schema) {
        return define(schema, ScalarKind.STRING, enumValues(schema, values(schema)));
    }

    /** Defines an enum of values collected from several schemas. */
    TypeRef define(SchemaNode schema, ScalarKind scalar, List<EnumValue> values) {
        TypeId id = new TypeId(schema.pointer());
        schemas.registry().define(new EnumType(Names.declaration(schema, schemas.declared()), scalar, values));
        return new TypeRef.Named(id);
    }

    /** The values of a schema's enum that are text. */
    static List<EnumValue> textValues(SchemaNode schema) {
        return enumValues(
                schema, values(schema).stream().filter(JsonNode::isTextual).toList());
    }

    private static List<JsonNode> values(SchemaNode schema) {
        List<JsonNode> values = new ArrayList<>();
        if (schema.has("const")) {
            values.add(schema.node().get("const"));
        } else {
            schema.node().path("enum").forEach(values::add);
        }
        return values;
    }

    private static Shape constant(JsonNode value) {
        if (value.isContainerNode()) {
            return Shape.ANY;
        }
        ScalarKind kind = value.isTextual()
                ? ScalarKind.STRING
                : value.isBoolean() ? ScalarKind.BOOLEAN : fitsLong(value) ? ScalarKind.INT64 : ScalarKind.NUMBER;
        return new Shape(new TypeRef.Scalar(kind), false, false, Optional.of(value.toString()));
    }

    private Shape several(SchemaNode schema, List<JsonNode> values) {
        if (values.stream().allMatch(JsonNode::isBoolean)) {
            return Shape.of(new TypeRef.Scalar(ScalarKind.BOOLEAN));
        }
        boolean declaredText = SchemaTypes.of(schema.node()).contains("string");
        if (declaredText || values.stream().allMatch(JsonNode::isTextual)) {
            return Shape.of(define(schema, ScalarKind.STRING, enumValues(schema, values)));
        }
        if (values.stream().allMatch(JsonNode::isNumber)) {
            boolean integral = values.stream().allMatch(EnumSchema::fitsLong);
            ScalarKind kind = integral ? ScalarKind.INT64 : ScalarKind.NUMBER;
            return Shape.of(define(schema, kind, enumValues(schema, values)));
        }
        schemas.warn(schema, "the enum mixes kinds of values; it is read as any value");
        return Shape.ANY;
    }

    private static boolean fitsLong(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong();
    }

    private static List<EnumValue> enumValues(SchemaNode schema, List<JsonNode> values) {
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
