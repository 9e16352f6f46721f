package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.normalize.document.DocumentNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values of {@code enum} and {@code const}, in the type that the schema declares for them. */
final class EnumValues {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})([.][0-9]{1,18})?");

    private EnumValues() {}

    /** Whether a schema lists values. */
    static boolean areListed(DocumentNode schema) {
        return schema.has("const") || schema.node().path("enum").isArray();
    }

    /** The values as written. */
    static List<JsonNode> of(DocumentNode schema) {
        List<JsonNode> values = new ArrayList<>();
        if (schema.has("const")) {
            values.add(schema.node().get("const"));
        } else {
            schema.node().path("enum").forEach(values::add);
        }
        return values;
    }

    /** The types of the values, without null. */
    static List<String> types(DocumentNode schema) {
        return of(schema).stream()
                .filter(value -> !value.isNull())
                .map(EnumValues::type)
                .distinct()
                .toList();
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case ARRAY -> "array";
            default -> "object";
        };
    }

    /**
     * The values without null, as values of the declared type if there is one: documents quote numbers, and do not quote texts
     * that look like numbers.
     */
    static List<JsonNode> typed(DocumentNode schema, List<String> declared) {
        List<JsonNode> values =
                of(schema).stream().filter(value -> !value.isNull()).toList();
        if (declared.size() != 1) {
            return values;
        }
        List<JsonNode> typed = values.stream()
                .flatMap(value -> typed(value, declared.get(0)).stream())
                .toList();
        return typed.size() == values.size() ? typed : values;
    }

    /** Whether all values are texts, all are numbers or all are booleans. */
    static boolean areAlike(List<JsonNode> values) {
        return values.stream().allMatch(JsonNode::isTextual)
                || values.stream().allMatch(JsonNode::isNumber)
                || values.stream().allMatch(JsonNode::isBoolean);
    }

    private static Optional<JsonNode> typed(JsonNode value, String type) {
        if (value.isContainerNode()) {
            return Optional.empty();
        }
        return switch (type) {
            case "string" -> Optional.of(value.isTextual() ? value : TextNode.valueOf(value.asText()));
            case "integer" -> value.isTextual() ? integer(value.textValue()) : Optional.of(value);
            case "number" -> value.isTextual() ? number(value.textValue()) : Optional.of(value);
            case "boolean" -> value.isTextual() ? bool(value.textValue()) : Optional.of(value);
            default -> Optional.of(value);
        };
    }

    private static Optional<JsonNode> integer(String text) {
        return INTEGER.matcher(text).matches() ? Optional.of(LongNode.valueOf(Long.parseLong(text))) : Optional.empty();
    }

    private static Optional<JsonNode> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(DecimalNode.valueOf(new BigDecimal(text)))
                : Optional.empty();
    }

    private static Optional<JsonNode> bool(String text) {
        return switch (text) {
            case "true" -> Optional.of(BooleanNode.TRUE);
            case "false" -> Optional.of(BooleanNode.FALSE);
            default -> Optional.empty();
        };
    }
}
