package dev.callwright.gateway.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.model.Limits;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * JSON Schemas of values without parts. Formats are annotations: validators disagree on them, and a wrong refusal is worse
 * than a missing one, since the API checks its arguments as well.
 */
final class ValueSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_DIGITS = 100;

    private ValueSchemas() {}

    static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }

    /** The schema of a scalar; a file is its text. */
    static ObjectNode scalar(ScalarKind kind) {
        return switch (kind) {
            case STRING, BINARY -> typed("string");
            case BOOLEAN -> typed("boolean");
            case INT32 ->
                typed("integer")
                        .put("format", "int32")
                        .put("minimum", Integer.MIN_VALUE)
                        .put("maximum", Integer.MAX_VALUE);
            case INT64 -> typed("integer");
            case UINT64 -> typed("integer").put("minimum", 0);
            case UNIX_TIME -> typed("integer").put("format", "unix-time");
            case DOUBLE, NUMBER -> typed("number");
            case DECIMAL_STRING -> typed("string").put("format", "decimal");
            case DATE_TIME -> typed("string").put("format", "date-time");
            case DATE -> typed("string").put("format", "date");
            case BASE64 -> typed("string").put("contentEncoding", "base64");
        };
    }

    /** A schema with the limits that all values satisfy. */
    static ObjectNode limited(ObjectNode schema, Limits limits) {
        if (limits.isPartial()) {
            return schema;
        }
        limits.minLength().ifPresent(length -> schema.put("minLength", length));
        limits.maxLength().ifPresent(length -> schema.put("maxLength", length));
        limits.minimum().filter(ValueSchemas::isShort).ifPresent(least -> schema.put("minimum", least));
        limits.maximum().filter(ValueSchemas::isShort).ifPresent(most -> schema.put("maximum", most));
        limits.pattern()
                .filter(pattern -> EcmaPattern.of(pattern).isPresent())
                .ifPresent(pattern -> schema.put("pattern", pattern));
        return schema;
    }

    // To compare with 1e999999999, its digits are written out.
    private static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS;
    }

    /** The schema of a constant, given as JSON text. */
    static ObjectNode constant(String json) {
        ObjectNode schema = JSON.objectNode();
        schema.set("const", parsed(json));
        return schema;
    }

    /** The schema of one of several values, given as JSON texts. */
    static ObjectNode choices(List<String> jsons) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode values = schema.putArray("enum");
        jsons.forEach(json -> values.add(parsed(json)));
        return schema;
    }

    /** The schema of an enum, to which unknown values belong only if the document says so. */
    static ObjectNode enumeration(EnumType type) {
        ObjectNode listed = scalar(type.scalar());
        ArrayNode values = JSON.arrayNode();
        for (EnumValue each : type.values()) {
            values.add(
                    type.scalar() == ScalarKind.STRING ? TextNode.valueOf(each.wireValue()) : parsed(each.wireValue()));
        }
        if (type.isOpen() || type.values().isEmpty()) {
            listed.set("examples", values);
            return listed;
        }
        // The type follows from the values, of which some may have another one.
        ObjectNode schema = JSON.objectNode();
        schema.set("enum", values);
        return schema;
    }

    static JsonNode parsed(String json) {
        try {
            return ArgumentJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(json);
        }
    }

    /** The schema of values that match one of two. */
    static ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode schema = JSON.objectNode();
        schema.putArray("anyOf").add(one).add(other);
        return schema;
    }

    /** The schema of null and the values that match another one. */
    static ObjectNode orNull(ObjectNode schema) {
        boolean isSimple = schema.path("type").isTextual() && !schema.has("enum") && !schema.has("const");
        if (schema.isEmpty()) {
            return schema;
        }
        if (!isSimple) {
            return either(schema, typed("null"));
        }
        String type = schema.path("type").textValue();
        schema.putArray("type").add(type).add("null");
        return schema;
    }
}
