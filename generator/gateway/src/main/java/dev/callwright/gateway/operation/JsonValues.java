package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.runtime.JsonValue;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.json.JsonTreeWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Converts JSON of the server to JSON of the runtime that writes requests. */
final class JsonValues {
    // Digits of 1e999999999 would fill the memory when they are written without an exponent.
    private static final int LARGEST_SCALE = 10_000;

    private JsonValues() {}

    /**
     * The same value, with its numbers as the runtime writes them. The depth of the JSON is limited by the caller.
     *
     * @throws IllegalArgumentException if a number has an exponent too far from zero
     */
    static JsonValue of(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> object(json);
            case ARRAY -> array(json);
            case STRING -> JsonValue.of(json.textValue());
            case NUMBER -> number(json.decimalValue());
            case BOOLEAN -> JsonValue.of(json.booleanValue());
            default -> JsonValue.NULL;
        };
    }

    private static JsonValue object(JsonNode json) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        json.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
        return JsonValue.of(members);
    }

    private static JsonValue array(JsonNode json) {
        List<JsonValue> items = new ArrayList<>(json.size());
        json.forEach(item -> items.add(of(item)));
        return JsonValue.of(items);
    }

    private static JsonValue number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
            throw new IllegalArgumentException("a number has an exponent of more than " + LARGEST_SCALE);
        }
        return JsonTreeWriter.tree(Codecs.NUMBER, number);
    }
}
