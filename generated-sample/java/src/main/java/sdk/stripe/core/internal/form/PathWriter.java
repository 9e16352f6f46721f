package sdk.stripe.core.internal.form;

import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.ScalarText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Writes the values of path and header parameters in OpenAPI's styles. */
public final class PathWriter {
    private final Escape escape;

    private PathWriter(Escape escape) {
        this.escape = escape;
    }

    /** A path parameter, as the template of the path contains it. */
    public static String segment(String name, JsonValue value, PartEncoding encoding) {
        return new PathWriter(encoding.allowsReserved() ? Escape.SEGMENT_RESERVED : Escape.SEGMENT)
                .styled(name, value, encoding.style());
    }

    /** Whether a path parameter is empty or only space, so that the path would be that of another operation. */
    public static boolean isBlank(JsonValue value, ParameterStyle style) {
        return switch (value.kind()) {
            case ARRAY ->
                value.asList().isEmpty() || (!isMatrix(style) && listed(value).isBlank());
            case OBJECT -> value.asMap().isEmpty();
            case NULL -> true;
            default -> !isMatrix(style) && ScalarText.of(value).isBlank();
        };
    }

    // Its name stays in the path.
    private static boolean isMatrix(ParameterStyle style) {
        return style == ParameterStyle.MATRIX || style == ParameterStyle.MATRIX_EXPLODE;
    }

    private static String listed(JsonValue value) {
        return new PathWriter(Escape.SEGMENT).listed(value, ParameterStyle.SIMPLE);
    }

    /** The value of a header parameter. */
    public static String header(JsonValue value, ParameterStyle style) {
        return switch (style) {
            case JSON -> ascii(value.toString());
            case TEXT -> ScalarText.of(value);
            default -> new PathWriter(Escape.NONE).listed(value, style);
        };
    }

    // Servers disagree on the charset of headers; JSON has escapes.
    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder(json.length());
        for (int index = 0; index < json.length(); index++) {
            char c = json.charAt(index);
            ascii.append(c <= '~' ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return ascii.toString();
    }

    private String styled(String name, JsonValue value, ParameterStyle style) {
        return switch (style) {
            case LABEL -> "." + listed(value, style);
            case LABEL_EXPLODE -> "." + separated(value, ".");
            case MATRIX -> ";" + pair(escape.forNames().apply(name), listed(value, style));
            case MATRIX_EXPLODE -> ";" + matrix(escape.forNames().apply(name), value);
            case JSON -> escape.apply(value.toString());
            case TEXT -> text(value);
            default -> listed(value, style);
        };
    }

    private String matrix(String name, JsonValue value) {
        if (value.kind() == JsonKind.OBJECT) {
            return separated(value, ";");
        }
        StringJoiner joined = new StringJoiner(";");
        List<JsonValue> items = value.kind() == JsonKind.ARRAY ? value.asList() : List.of(value);
        items.forEach(item -> joined.add(pair(name, value.kind() == JsonKind.ARRAY ? item(item) : text(item))));
        return joined.toString();
    }

    // RFC 6570, 3.2.7: without a mark if the value is empty.
    private static String pair(String name, String value) {
        return value.isEmpty() ? name : name + "=" + value;
    }

    // R,100,G,200 or, exploded, R=100,G=200
    private String listed(JsonValue value, ParameterStyle style) {
        if (value.kind() == JsonKind.OBJECT && !style.explodes()) {
            StringJoiner joined = new StringJoiner(",");
            value.asMap()
                    .forEach((name, member) -> joined.add(escape.apply(name)).add(item(member)));
            return joined.toString();
        }
        return separated(value, ",");
    }

    private String separated(JsonValue value, String mark) {
        StringJoiner joined = new StringJoiner(mark);
        switch (value.kind()) {
            case OBJECT -> {
                for (Map.Entry<String, JsonValue> member : value.asMap().entrySet()) {
                    joined.add(escape.apply(member.getKey()) + "=" + item(member.getValue()));
                }
            }
            case ARRAY -> value.asList().forEach(item -> joined.add(item(item)));
            default -> joined.add(text(value));
        }
        return joined.toString();
    }

    // A reserved character in an item would be taken for one between items.
    private String item(JsonValue value) {
        return escape == Escape.SEGMENT_RESERVED
                ? text(value).replace(",", "%2C").replace(";", "%3B")
                : text(value);
    }

    private String text(JsonValue value) {
        return value.isNull() ? "" : escape.apply(ScalarText.of(value));
    }
}
