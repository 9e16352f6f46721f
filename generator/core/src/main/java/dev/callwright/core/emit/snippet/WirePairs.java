package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Serialization of values as pairs of a query or form (OpenAPI, Parameter Object, style values), as in the SDKs. */
final class WirePairs {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private final List<Pair> pairs = new ArrayList<>();
    private final boolean inBody;

    private WirePairs(boolean inBody) {
        this.inBody = inBody;
    }

    /**
     * A pair of a query or form.
     *
     * @param name its name, encoded except for brackets
     * @param value its value, not encoded
     * @param encoded its value encoded
     */
    record Pair(String name, String value, String encoded) {
        /** The name without encoding, for multipart bodies. */
        String decodedName() {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        }
    }

    /** The pairs of one input. */
    static List<Pair> of(String name, JsonNode value, Serialization how, boolean inBody) {
        WirePairs pairs = new WirePairs(inBody);
        pairs.add(name, value, how);
        return pairs.pairs;
    }

    private void add(String name, JsonNode value, Serialization how) {
        String key = encode(name);
        if (how.contentType().isPresent()) {
            text(key, value.toString());
        } else if (!value.isContainerNode()) {
            text(key, value.asText(""));
        } else if (how.style() == Style.DEEP_OBJECT || (value.isObject() && inBody) || isNested(value)) {
            bracketed(key, value);
        } else if (how.explode()) {
            exploded(key, value);
        } else if (!value.isEmpty()) {
            joined(key, value, how.style());
        }
    }

    private static boolean isNested(JsonNode value) {
        for (JsonNode part : value) {
            if (part.isContainerNode()) {
                return true;
            }
        }
        return false;
    }

    // a[b][0][c]=1; an empty list is sent as an empty string, because it would not differ from an absent one otherwise.
    private void bracketed(String key, JsonNode value) {
        if (value.isObject()) {
            value.properties()
                    .forEach(member -> bracketed(key + "[" + encode(member.getKey()) + "]", member.getValue()));
        } else if (value.isArray() && !value.isEmpty()) {
            for (int i = 0; i < value.size(); i++) {
                bracketed(key + "[" + i + "]", value.get(i));
            }
        } else {
            text(key, value.asText(""));
        }
    }

    private void exploded(String key, JsonNode value) {
        if (value.isArray()) {
            value.forEach(item -> text(key, item.asText("")));
        } else {
            value.properties()
                    .forEach(member ->
                            text(encode(member.getKey()), member.getValue().asText("")));
        }
    }

    private void joined(String key, JsonNode value, Style style) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> parts.add(item.asText("")));
        } else {
            value.properties().forEach(member -> {
                parts.add(member.getKey());
                parts.add(member.getValue().asText(""));
            });
        }
        String mark = style == Style.SPACE_DELIMITED ? "%20" : style == Style.PIPE_DELIMITED ? "%7C" : ",";
        String encoded = String.join(mark, parts.stream().map(WirePairs::encode).toList());
        pairs.add(new Pair(key, encoded, encoded));
    }

    private void text(String key, String value) {
        pairs.add(new Pair(key, value, encode(value)));
    }

    /** The text with all characters percent-encoded except the unreserved ones of RFC 3986. */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(each) >= 0) {
                encoded.append((char) each);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", each));
            }
        }
        return encoded.toString();
    }
}
