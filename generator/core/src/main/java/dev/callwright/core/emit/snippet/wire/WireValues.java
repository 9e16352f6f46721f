package dev.callwright.core.emit.snippet.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import java.util.ArrayList;
import java.util.List;

/** The names and values that a value is split into by its style (OpenAPI, Parameter Object, style values), not encoded. */
public final class WireValues {
    private WireValues() {}

    /** A name and a value, which is a list or an object only where its style has no notation for it. */
    public record Named(String name, JsonNode value) {}

    /** Whether the value is one text with a delimiter between its items. */
    public static boolean isJoined(JsonNode value, Serialization how) {
        return value.isContainerNode()
                && !how.explode()
                && how.style() != Style.DEEP_OBJECT
                && how.style() != Style.CONTENT;
    }

    /** The names and values of a value that is not joined: none for an empty list or object. */
    public static List<Named> of(String name, JsonNode value, Serialization how) {
        List<Named> values = new ArrayList<>();
        if (how.style() == Style.DEEP_OBJECT) {
            addBracketed(name, value, values);
        } else if (value.isArray()) {
            value.forEach(item -> values.add(new Named(name, item)));
        } else if (value.isObject() && how.style() != Style.CONTENT) {
            value.properties().forEach(member -> values.add(new Named(member.getKey(), member.getValue())));
        } else {
            values.add(new Named(name, value));
        }
        return values;
    }

    // a[b][0][c]
    private static void addBracketed(String name, JsonNode value, List<Named> values) {
        if (value.isObject()) {
            value.properties()
                    .forEach(member -> addBracketed(name + "[" + member.getKey() + "]", member.getValue(), values));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                addBracketed(name + "[" + i + "]", value.get(i), values);
            }
        } else {
            values.add(new Named(name, value));
        }
    }

    /** The items of a list, or the names and texts of the members of an object in turn. */
    public static List<String> parts(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> parts.add(WireText.of(item)));
        } else {
            value.properties().forEach(member -> {
                parts.add(member.getKey());
                parts.add(WireText.of(member.getValue()));
            });
        }
        return parts;
    }
}
