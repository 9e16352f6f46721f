package sdk.stripe.core;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An immutable JSON value of any kind. Numbers keep their digits, objects the order of their members. */
public final class JsonValue {
    /** JSON null. */
    public static final JsonValue NULL = new JsonValue(JsonKind.NULL, "null");

    /** JSON true. */
    public static final JsonValue TRUE = new JsonValue(JsonKind.BOOLEAN, true);

    /** JSON false. */
    public static final JsonValue FALSE = new JsonValue(JsonKind.BOOLEAN, false);

    private final JsonKind kind;
    // By kind: String for strings, String with the digits for numbers, Boolean, List<JsonValue>, Map<String,
    // JsonValue>.
    private final Object content;

    private JsonValue(JsonKind kind, Object content) {
        this.kind = kind;
        this.content = content;
    }

    /** A JSON string. */
    public static JsonValue of(String value) {
        return new JsonValue(JsonKind.STRING, Objects.requireNonNull(value, "value"));
    }

    /** A JSON boolean. */
    public static JsonValue of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** A JSON number. */
    public static JsonValue of(long value) {
        return number(Long.toString(value));
    }

    /** A JSON number. */
    public static JsonValue of(BigDecimal value) {
        return number(value.toString());
    }

    /** A JSON array. */
    public static JsonValue of(List<JsonValue> items) {
        return new JsonValue(JsonKind.ARRAY, List.copyOf(items));
    }

    /** A JSON object. */
    public static JsonValue of(Map<String, JsonValue> members) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(members);
        copy.forEach((name, value) -> Objects.requireNonNull(value, name));
        return new JsonValue(JsonKind.OBJECT, Collections.unmodifiableMap(copy));
    }

    /** The value that a JSON text stands for. */
    public static JsonValue parse(String json) {
        return JsonText.decode(Codecs.ANY, json);
    }

    static JsonValue number(String digits) {
        return new JsonValue(JsonKind.NUMBER, digits);
    }

    // The caller gives the list away.
    static JsonValue arrayOf(List<JsonValue> items) {
        return new JsonValue(JsonKind.ARRAY, Collections.unmodifiableList(items));
    }

    // The caller gives the map away.
    static JsonValue objectOf(Map<String, JsonValue> members) {
        return new JsonValue(JsonKind.OBJECT, Collections.unmodifiableMap(members));
    }

    /** What kind of value this is. */
    public JsonKind kind() {
        return kind;
    }

    /** Whether this is JSON null. */
    public boolean isNull() {
        return kind == JsonKind.NULL;
    }

    /** The string; an exception if this is none. */
    public String asString() {
        return (String) content(JsonKind.STRING);
    }

    /** The boolean; an exception if this is none. */
    public boolean asBoolean() {
        return (Boolean) content(JsonKind.BOOLEAN);
    }

    /** The number as an integer; an exception if this is none, not whole or too big. */
    public long asLong() {
        return asDecimal().longValueExact();
    }

    /** The number with all its digits; an exception if this is none. */
    public BigDecimal asDecimal() {
        return new BigDecimal(digits());
    }

    /** The items; an exception if this is no array. */
    @SuppressWarnings("unchecked") // arrays are made of nothing else
    public List<JsonValue> asList() {
        return (List<JsonValue>) content(JsonKind.ARRAY);
    }

    /** The members; an exception if this is no object. */
    @SuppressWarnings("unchecked") // objects are made of nothing else
    public Map<String, JsonValue> asMap() {
        return (Map<String, JsonValue>) content(JsonKind.OBJECT);
    }

    /** A member of an object; empty if it has none of that name, or if this is no object. */
    public Optional<JsonValue> get(String name) {
        return kind == JsonKind.OBJECT ? Optional.ofNullable(asMap().get(name)) : Optional.empty();
    }

    String digits() {
        return (String) content(JsonKind.NUMBER);
    }

    // The text of a string, number, boolean or null without quotes.
    String scalarText() {
        return content.toString();
    }

    private Object content(JsonKind wanted) {
        if (kind != wanted) {
            throw new IllegalStateException("the JSON value is of kind " + kind + ", not " + wanted);
        }
        return content;
    }

    void writeTo(ValueWriter out) throws IOException {
        switch (kind) {
            case STRING -> out.string(asString());
            case NUMBER -> out.numberText(digits());
            case BOOLEAN -> out.bool(asBoolean());
            case NULL -> out.nullValue();
            case ARRAY -> {
                out.beginArray();
                for (JsonValue item : asList()) {
                    item.writeTo(out);
                }
                out.endArray();
            }
            case OBJECT -> {
                out.beginObject();
                for (Map.Entry<String, JsonValue> member : asMap().entrySet()) {
                    out.name(member.getKey());
                    member.getValue().writeTo(out);
                }
                out.endObject();
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonValue that && kind == that.kind && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** The value as JSON. */
    @Override
    public String toString() {
        return JsonText.encode(Codecs.ANY, this);
    }
}
