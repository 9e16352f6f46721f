package sdk.stripe.core.internal.form;

import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.ScalarText;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Writes the values of path and header parameters in OpenAPI's styles. */
public final class PathWriter {
    private final Escape escape;

    private PathWriter(Escape escape) {
        this.escape = escape;
    }

    /** A path parameter, as the template of the path contains it. */
    public static String segment(String name, JsonValue value, ParameterStyle style) {
        return new PathWriter(Escape.SEGMENT).styled(name, value, style);
    }

    /** Whether a path parameter is empty or only space, so that the path would be that of another operation. */
    public static boolean isBlank(JsonValue value) {
        return new PathWriter(Escape.SEGMENT)
                        .listed(value, ParameterStyle.SIMPLE)
                        .isBlank()
                || ScalarText.of(value).isBlank();
    }

    /** The value of a header parameter. */
    public static String header(JsonValue value, ParameterStyle style) {
        return style == ParameterStyle.JSON ? value.toString() : new PathWriter(Escape.NONE).listed(value, style);
    }

    private String styled(String name, JsonValue value, ParameterStyle style) {
        return switch (style) {
            case LABEL -> "." + listed(value, style);
            case LABEL_EXPLODE -> "." + separated(value, ".");
            case MATRIX -> ";" + escape.apply(name) + "=" + listed(value, style);
            case MATRIX_EXPLODE -> ";" + matrix(escape.apply(name), value);
            case JSON -> escape.apply(value.toString());
            default -> listed(value, style);
        };
    }

    private String matrix(String name, JsonValue value) {
        if (value.kind() == JsonKind.OBJECT) {
            return separated(value, ";");
        }
        StringJoiner joined = new StringJoiner(";");
        List<JsonValue> items = value.kind() == JsonKind.ARRAY ? value.asList() : List.of(value);
        items.forEach(item -> joined.add(name + "=" + text(item)));
        return joined.toString();
    }

    // R,100,G,200 or, exploded, R=100,G=200
    private String listed(JsonValue value, ParameterStyle style) {
        if (value.kind() == JsonKind.OBJECT && !style.explodes()) {
            StringJoiner joined = new StringJoiner(",");
            value.asMap()
                    .forEach((name, member) -> joined.add(escape.apply(name)).add(text(member)));
            return joined.toString();
        }
        return separated(value, ",");
    }

    private String separated(JsonValue value, String mark) {
        StringJoiner joined = new StringJoiner(mark);
        switch (value.kind()) {
            case OBJECT -> {
                for (Map.Entry<String, JsonValue> member : value.asMap().entrySet()) {
                    joined.add(escape.apply(member.getKey()) + "=" + text(member.getValue()));
                }
            }
            case ARRAY -> value.asList().forEach(item -> joined.add(text(item)));
            default -> joined.add(text(value));
        }
        return joined.toString();
    }

    private String text(JsonValue value) {
        return switch (value.kind()) {
            case NULL -> "";
            case ARRAY, OBJECT -> escape.apply(value.toString());
            default -> escape.apply(ScalarText.of(value));
        };
    }
}
