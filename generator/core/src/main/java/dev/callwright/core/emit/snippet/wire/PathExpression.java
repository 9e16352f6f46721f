package dev.callwright.core.emit.snippet.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Serialization of values in paths and headers (OpenAPI, Parameter Object, styles simple, label and matrix), as in the SDKs. */
public final class PathExpression {
    private final Input input;
    private final Serialization how;

    private PathExpression(Input input) {
        this.input = input;
        this.how = input.serialization();
    }

    /** The text of a path parameter, encoded. */
    public static String segment(Input input, JsonNode value) {
        return new PathExpression(input).segment(value);
    }

    /** The text of a header; empty for an empty list or object. */
    public static String header(Input input, JsonNode value) {
        Serialization how = input.serialization();
        if (WirePairs.isJson(how)) {
            return ascii(WireText.json(value));
        }
        if (value.isObject() && how.explode()) {
            return value.properties().stream()
                    .map(member -> member.getKey() + "=" + WireText.of(member.getValue()))
                    .collect(Collectors.joining(","));
        }
        return value.isContainerNode() ? String.join(",", WireValues.parts(value)) : WireText.of(value);
    }

    // RFC 9110, 5.5: a header is ASCII.
    private static String ascii(String json) {
        StringBuilder text = new StringBuilder(json.length());
        json.chars().forEach(unit -> {
            boolean isAscii = unit >= ' ' && unit <= '~';
            text.append(isAscii ? Character.toString(unit) : String.format(Locale.ROOT, "\\u%04x", unit));
        });
        return text.toString();
    }

    private String segment(JsonNode value) {
        if (WirePairs.isJson(how)) {
            return encode(WireText.json(value));
        }
        String prefix = how.style() == Style.LABEL ? "." : how.style() == Style.MATRIX ? ";" : "";
        String mark = how.explode() && !prefix.isEmpty() ? prefix : ",";
        if (value.isObject() && how.explode()) {
            return value.properties().stream()
                    .map(member -> assigned(member.getKey(), item(WireText.of(member.getValue()))))
                    .collect(Collectors.joining(mark, prefix, ""));
        }
        List<String> texts = value.isContainerNode()
                ? WireValues.parts(value).stream().map(this::item).toList()
                : List.of(encode(WireText.of(value)));
        return how.explode() && how.style() == Style.MATRIX
                ? texts.stream().map(this::named).collect(Collectors.joining(prefix, prefix, ""))
                : prefix + named(String.join(mark, texts));
    }

    // A reserved character in an item would be taken for one between items.
    private String item(String text) {
        return encode(text).replace(",", "%2C").replace(";", "%3B");
    }

    private String named(String text) {
        return how.style() == Style.MATRIX ? assigned(input.wireName(), text) : text;
    }

    // RFC 6570, 3.2.7: no equals sign before an empty text.
    private String assigned(String name, String text) {
        return WireEncoding.PATH.encode(name) + (how.style() == Style.MATRIX && text.isEmpty() ? "" : "=" + text);
    }

    private String encode(String text) {
        return how.allowReserved() ? WireEncoding.PATH.encodeReserved(text) : WireEncoding.PATH.encode(text);
    }
}
