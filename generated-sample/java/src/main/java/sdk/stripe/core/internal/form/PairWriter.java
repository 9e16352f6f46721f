package sdk.stripe.core.internal.form;

import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.ScalarText;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;

/** Writes values as the name-value pairs of queries, forms, cookies and parts, in OpenAPI's styles or as content. */
public final class PairWriter {
    private final Escape escape;
    private final Predicate<JsonValue> isSent;
    private final List<Pair> pairs = new ArrayList<>();

    /** A writer with this encoding of values. */
    public PairWriter(Escape escape) {
        this(escape, value -> true);
    }

    private PairWriter(Escape escape, Predicate<JsonValue> isSent) {
        this.escape = escape;
        this.isSent = isSent;
    }

    /** A writer of the parts of a multipart body: nothing is encoded, and null, which has no text, is left out. */
    public static PairWriter ofParts() {
        return new PairWriter(Escape.NONE, value -> !value.isNull());
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

    /** Writes a value under a name; an empty array or object is not written, unless it is JSON. */
    public void value(String name, JsonValue value, ParameterStyle style) {
        String key = escape.forNames().apply(name);
        switch (style) {
            case JSON -> pairs.add(new Pair(key, escape.apply(value.toString())));
            case JSON_ITEMS -> items(value).forEach(item -> pairs.add(new Pair(key, escape.apply(item.toString()))));
            case TEXT, CONTENT -> items(value).forEach(item -> single(key, item));
            case DEEP_OBJECT, DEEP_OBJECT_EXPLODE -> bracketed(key, value);
            default -> styled(key, value, style);
        }
    }

    private static List<JsonValue> items(JsonValue value) {
        return value.kind() == JsonKind.ARRAY ? value.asList() : List.of(value);
    }

    private void styled(String key, JsonValue value, ParameterStyle style) {
        if (value.kind() != JsonKind.ARRAY && value.kind() != JsonKind.OBJECT) {
            single(key, value);
        } else if (!style.explodes()) {
            joined(key, value, style);
        } else if (value.kind() == JsonKind.ARRAY) {
            value.asList().forEach(item -> single(key, item));
        } else {
            value.asMap().forEach((name, member) -> single(escape.forNames().apply(name), member));
        }
    }

    private void single(String key, JsonValue value) {
        if (isSent.test(value)) {
            pairs.add(new Pair(key, text(value, escape)));
        }
    }

    private void joined(String key, JsonValue value, ParameterStyle style) {
        Escape items = escape.forItems();
        List<String> parts = new ArrayList<>();
        if (value.kind() == JsonKind.ARRAY) {
            value.asList().forEach(item -> parts.add(text(item, items)));
        } else {
            value.asMap().forEach((name, member) -> {
                parts.add(items.apply(name));
                parts.add(text(member, items));
            });
        }
        if (!parts.isEmpty()) {
            pairs.add(new Pair(key, String.join(delimiter(style), parts)));
        }
    }

    private String delimiter(ParameterStyle style) {
        return switch (style) {
            case SPACE_DELIMITED -> escape == Escape.NONE ? " " : "%20";
            case PIPE_DELIMITED -> escape == Escape.NONE ? "|" : "%7C";
            default -> ",";
        };
    }

    // a[b][0][c]=1
    private void bracketed(String key, JsonValue value) {
        if (value.kind() == JsonKind.OBJECT) {
            value.asMap()
                    .forEach((name, member) ->
                            bracketed(key + inBrackets(escape.forNames().apply(name)), member));
        } else if (value.kind() == JsonKind.ARRAY) {
            for (int index = 0; index < value.asList().size(); index++) {
                bracketed(
                        key + inBrackets(Integer.toString(index)),
                        value.asList().get(index));
            }
        } else {
            single(key, value);
        }
    }

    private String inBrackets(String name) {
        return escape == Escape.NONE ? "[" + name + "]" : "%5B" + name + "%5D";
    }

    // Beyond one level OpenAPI defines nothing: one value stays one value, as JSON.
    private static String text(JsonValue value, Escape escape) {
        return value.isNull() ? "" : escape.apply(ScalarText.of(value));
    }
}
