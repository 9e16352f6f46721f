package sdk.stripe.core;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import sdk.stripe.core.internal.json.JsonInput;
import sdk.stripe.core.internal.json.JsonOutput;
import sdk.stripe.core.internal.json.NumberSyntax;
import sdk.stripe.core.internal.json.ValueWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    // A String for strings and numbers, a Boolean, a List<JsonValue> or a Map<String, JsonValue>; NULL has "null".
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
        return digits(Long.toString(value));
    }

    /** A JSON number. */
    public static JsonValue of(BigDecimal value) {
        return digits(value.toString());
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

    /** A JSON number as it is written, such as {@code 1.50}; an exception if JSON does not allow it. */
    public static JsonValue number(String digits) {
        if (!NumberSyntax.isNumber(digits)) {
            throw new IllegalArgumentException("JSON has no number " + digits);
        }
        return digits(digits);
    }

    /** The value of a JSON text. */
    public static JsonValue parse(String json) {
        return JsonInput.read(json.getBytes(StandardCharsets.UTF_8), JsonValue::read);
    }

    /** The value that starts at the parser's current token; the parser is at its last token then. */
    public static JsonValue read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> digits(parser.getText());
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            default -> NULL;
        };
    }

    private static JsonValue array(JsonParser parser) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser));
        }
        return new JsonValue(JsonKind.ARRAY, Collections.unmodifiableList(items));
    }

    private static JsonValue object(JsonParser parser) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            members.put(name, read(parser));
        }
        return new JsonValue(JsonKind.OBJECT, Collections.unmodifiableMap(members));
    }

    private static JsonValue digits(String digits) {
        return new JsonValue(JsonKind.NUMBER, digits);
    }

    /** The kind of the value. */
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

    /** The number as it is written; an exception if this is none. */
    public String digits() {
        return (String) content(JsonKind.NUMBER);
    }

    private Object content(JsonKind wanted) {
        if (kind != wanted) {
            throw new IllegalStateException("the JSON value is of kind " + kind + ", not " + wanted);
        }
        return content;
    }

    /** Writes the value; for the runtime, as only it has writers. */
    @SuppressWarnings("exports")
    public void writeTo(ValueWriter out) throws IOException {
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
        return JsonOutput.text(JsonValue::writeTo, this);
    }
}
