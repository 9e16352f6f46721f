package sdk.stripe.core.internal.form;

import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.ScalarText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Writes values as the name-value pairs of queries, forms and cookies, in OpenAPI's styles and the bracket form. */
public final class PairWriter {
    private final Escape escape;
    private final Dialect dialect;
    private final List<Pair> pairs = new ArrayList<>();

    /** A writer with this encoding. */
    public PairWriter(Escape escape, Dialect dialect) {
        this.escape = escape;
        this.dialect = dialect;
    }

    /** The notation of objects of style form. */
    public enum Dialect {
        /** OpenAPI's table: each member is a pair of its own name. */
        PARAMETER,
        /** Nested like everything else in a body, for two members may have parts of the same name. */
        BODY
    }

    /** A name and a value, both encoded. */
    public record Pair(String name, String value) {}

    /** The pairs written so far. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** The pairs written so far as {@code a=1&b=2}, or with another mark between them. */
    public String joined(String mark) {
        StringJoiner joined = new StringJoiner(mark);
        for (Pair pair : pairs) {
            joined.add(pair.name() + "=" + pair.value());
        }
        return joined.toString();
    }

    /** Moves the pairs of another writer to this one. */
    public void take(PairWriter other) {
        if (other != this) {
            pairs.addAll(other.pairs);
            other.pairs.clear();
        }
    }

    /** Writes a text under a name. */
    public void text(String name, String value) {
        pairs.add(new Pair(escape.forNames().apply(name), escape.apply(value)));
    }

    /** Writes a value under a name. */
    public void value(String name, JsonValue value, ParameterStyle style) {
        String key = escape.forNames().apply(name);
        if (style == ParameterStyle.JSON) {
            pairs.add(new Pair(key, escape.apply(value.toString())));
        } else if (isBracketed(value, style)) {
            bracketed(key, value);
        } else if (value.kind() == JsonKind.ARRAY) {
            array(key, value.asList(), style);
        } else if (value.kind() == JsonKind.OBJECT) {
            object(key, value.asMap(), style);
        } else {
            pairs.add(new Pair(key, text(value)));
        }
    }

    private boolean isBracketed(JsonValue value, ParameterStyle style) {
        boolean deep = style == ParameterStyle.DEEP_OBJECT || style == ParameterStyle.DEEP_OBJECT_EXPLODE;
        return switch (value.kind()) {
            case OBJECT ->
                deep
                        || (style.explodes()
                                ? dialect == Dialect.BODY
                                : isNested(value.asMap().values()));
            case ARRAY -> deep || isNested(value.asList());
            default -> false;
        };
    }

    private static boolean isNested(Iterable<JsonValue> parts) {
        for (JsonValue part : parts) {
            if (part.kind() == JsonKind.OBJECT || part.kind() == JsonKind.ARRAY) {
                return true;
            }
        }
        return false;
    }

    // a[b][0][c]=1. A form has no notation for an empty array; by convention it is an empty text.
    private void bracketed(String key, JsonValue value) {
        if (value.kind() == JsonKind.OBJECT) {
            value.asMap().forEach((name, member) -> bracketed(key + "[" + escape.apply(name) + "]", member));
        } else if (value.kind() == JsonKind.ARRAY && !value.asList().isEmpty()) {
            for (int index = 0; index < value.asList().size(); index++) {
                bracketed(key + "[" + index + "]", value.asList().get(index));
            }
        } else {
            pairs.add(new Pair(key, text(value)));
        }
    }

    private void array(String key, List<JsonValue> items, ParameterStyle style) {
        if (style.explodes()) {
            items.forEach(item -> pairs.add(new Pair(key, text(item))));
        } else if (!items.isEmpty()) {
            StringJoiner joined = new StringJoiner(delimiter(style));
            items.forEach(item -> joined.add(text(item)));
            pairs.add(new Pair(key, joined.toString()));
        }
    }

    private void object(String key, Map<String, JsonValue> members, ParameterStyle style) {
        if (style.explodes()) {
            members.forEach((name, member) -> {
                if (member.kind() == JsonKind.OBJECT) {
                    bracketed(escape.forNames().apply(name), member);
                } else {
                    value(name, member, ParameterStyle.FORM_EXPLODE);
                }
            });
        } else if (!members.isEmpty()) {
            StringJoiner joined = new StringJoiner(delimiter(style));
            members.forEach((name, member) -> joined.add(escape.apply(name)).add(text(member)));
            pairs.add(new Pair(key, joined.toString()));
        }
    }

    private static String delimiter(ParameterStyle style) {
        return switch (style) {
            case SPACE_DELIMITED -> "%20";
            case PIPE_DELIMITED -> "%7C";
            default -> ",";
        };
    }

    private String text(JsonValue value) {
        return switch (value.kind()) {
            case NULL -> "";
            case ARRAY -> value.asList().isEmpty() ? "" : escape.apply(value.toString());
            case OBJECT -> escape.apply(value.toString());
            default -> escape.apply(ScalarText.of(value));
        };
    }
}
