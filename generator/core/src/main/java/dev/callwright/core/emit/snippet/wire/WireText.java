package dev.callwright.core.emit.snippet.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of values as the SDKs send them: plain decimals outside JSON, and JSON as ECMAScript writes it (RFC 8785). */
public final class WireText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigDecimal LARGE = new BigDecimal("1e21");
    private static final BigDecimal SMALL = new BigDecimal("1e-6");
    // More than a number of ECMAScript can have; a document could ask for millions.
    private static final int MOST_ZEROS = 400;
    // The two characters of an escaped backslash are one match, so that what follows it is no escape.
    private static final Pattern ESCAPE = Pattern.compile("\\\\\\\\|\\\\u00[0-9A-F]{2}");

    private WireText() {}

    /** The text of one value: JSON for lists and objects, which styles have no notation for; empty for null. */
    public static String of(JsonNode value) {
        if (value.isContainerNode()) {
            return json(value);
        }
        return value.isNumber() ? plain(decimal(value)) : value.asText("");
    }

    /** The JSON of a value without white space. */
    public static String json(JsonNode value) {
        return lowerCase(canonical(value).toString());
    }

    /** JSON text in which escapes of control characters have lower-case digits. */
    public static String lowerCase(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().toLowerCase(Locale.ROOT)));
    }

    /** A tree whose numbers are written as ECMAScript does: the shortest digits, with an exponent where they are many. */
    public static JsonNode canonical(JsonNode value) {
        if (value.isNumber()) {
            return NODES.rawValueNode(new RawValue(number(decimal(value))));
        }
        if (value.isArray()) {
            ArrayNode array = NODES.arrayNode();
            value.forEach(item -> array.add(canonical(item)));
            return array;
        }
        if (value.isObject()) {
            ObjectNode object = NODES.objectNode();
            value.properties().forEach(member -> object.set(member.getKey(), canonical(member.getValue())));
            return object;
        }
        return value;
    }

    private static String plain(BigDecimal value) {
        return Math.abs((long) value.scale()) > MOST_ZEROS ? number(value) : value.toPlainString();
    }

    private static BigDecimal decimal(JsonNode number) {
        BigDecimal value = number.decimalValue();
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static String number(BigDecimal value) {
        BigDecimal size = value.abs();
        if (value.signum() == 0 || (size.compareTo(SMALL) >= 0 && size.compareTo(LARGE) < 0)) {
            return value.toPlainString();
        }
        int exponent = value.precision() - value.scale() - 1;
        String digits = value.movePointLeft(exponent).toPlainString();
        return digits + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
