package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Serialization of values in paths, headers and cookies (OpenAPI, Parameter Object, styles simple, label and matrix).
 */
final class PathExpression {
    private PathExpression() {}

    /** The text of a path parameter, encoded. */
    static String segment(Input input, JsonNode value) {
        Serialization how = input.serialization();
        String prefix = how.style() == Style.LABEL ? "." : how.style() == Style.MATRIX ? ";" : "";
        String name = how.style() == Style.MATRIX ? WirePairs.encode(input.wireName()) + "=" : "";
        String between = how.explode() && !prefix.isEmpty() ? prefix : ",";
        if (how.contentType().isPresent()) {
            return WirePairs.encode(value.toString());
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(WirePairs.encode(item.asText(""))));
            return how.explode()
                    ? prefix
                            + String.join(
                                    between,
                                    items.stream().map(item -> name + item).toList())
                    : prefix + name + String.join(between, items);
        }
        if (value.isObject()) {
            return how.explode()
                    ? prefix + String.join(between, members(value, "=", true))
                    : prefix + name + String.join(",", members(value, ",", true));
        }
        return prefix + name + WirePairs.encode(value.asText(""));
    }

    /** The text of a header or cookie. */
    static String plain(Input input, JsonNode value) {
        if (input.serialization().contentType().isPresent()) {
            return value.toString();
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.asText("")));
            return String.join(",", items);
        }
        return value.isObject()
                ? String.join(",", members(value, input.serialization().explode() ? "=" : ",", false))
                : value.asText("");
    }

    private static List<String> members(JsonNode object, String between, boolean encoded) {
        return object.properties().stream()
                .map(member -> {
                    String text = member.getValue().asText("");
                    return encoded
                            ? WirePairs.encode(member.getKey()) + between + WirePairs.encode(text)
                            : member.getKey() + between + text;
                })
                .toList();
    }
}
