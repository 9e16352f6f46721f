package dev.callwright.runtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
    private final Object content;

    private JsonValue(JsonKind kind, Object content) {
        this.kind = kind;
        this.content = content;
    }

    /** A JSON string. */
    public static JsonValue of(String value) {
        throw new UnsupportedOperationException();
    }

    /** A JSON boolean. */
    public static JsonValue of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** A JSON number. */
    public static JsonValue of(long value) {
        throw new UnsupportedOperationException();
    }

    /** A JSON number. */
    public static JsonValue of(BigDecimal value) {
        throw new UnsupportedOperationException();
    }

    /** A JSON array. */
    public static JsonValue of(List<JsonValue> items) {
        throw new UnsupportedOperationException();
    }

    /** A JSON object. */
    public static JsonValue of(Map<String, JsonValue> members) {
        throw new UnsupportedOperationException();
    }

    /** The value that a JSON text stands for. */
    public static JsonValue parse(String json) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    /** The boolean; an exception if this is none. */
    public boolean asBoolean() {
        throw new UnsupportedOperationException();
    }

    /** The number as an integer; an exception if this is none, not whole or too big. */
    public long asLong() {
        throw new UnsupportedOperationException();
    }

    /** The number with all its digits; an exception if this is none. */
    public BigDecimal asDecimal() {
        throw new UnsupportedOperationException();
    }

    /** The items; an exception if this is no array. */
    public List<JsonValue> asList() {
        throw new UnsupportedOperationException();
    }

    /** The members; an exception if this is no object. */
    public Map<String, JsonValue> asMap() {
        throw new UnsupportedOperationException();
    }

    /** A member of an object; empty if it has none of that name, or if this is no object. */
    public Optional<JsonValue> get(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonValue that && kind == that.kind && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }
}
