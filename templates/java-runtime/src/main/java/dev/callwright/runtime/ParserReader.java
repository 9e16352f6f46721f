package dev.callwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a stream of tokens, and gives up at the first value that is not of its type. */
final class ParserReader extends JsonReader {
    private final JsonParser parser;
    private final LookAhead ahead;
    private String memberName = "";

    ParserReader(JsonParser parser, LookAhead ahead) {
        this.parser = parser;
        this.ahead = ahead;
    }

    @Override
    boolean isStream() {
        return true;
    }

    @Override
    @Nullable
    String textAhead(String name) throws IOException {
        return ahead.text(parser.currentTokenLocation().getByteOffset(), name);
    }

    @Override
    <T> @Nullable T named(NameTable<T> known) throws IOException {
        expect(JsonToken.VALUE_STRING);
        // The parser's own characters, for most values of enums are known and need no string of their own.
        return known.get(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    @Override
    public JsonKind kind() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> JsonKind.OBJECT;
            case START_ARRAY -> JsonKind.ARRAY;
            case VALUE_STRING -> JsonKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
            default -> JsonKind.NULL;
        };
    }

    @Override
    public void enterObject() {
        expect(JsonToken.START_OBJECT);
    }

    @Override
    public @Nullable String nextName() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    @Override
    int nextMember(MemberTable known, int expected) throws IOException {
        if (expected < known.size() && parser.nextFieldName(known.encodedName(expected))) {
            parser.nextToken();
            return expected;
        }
        if (expected >= known.size()) {
            parser.nextToken();
        }
        if (parser.currentToken() == JsonToken.END_OBJECT) {
            return MemberTable.END;
        }
        memberName = parser.currentName();
        parser.nextToken();
        return known.index(memberName, expected + 1);
    }

    @Override
    String unknownName() {
        return memberName;
    }

    @Override
    public void enterArray() {
        expect(JsonToken.START_ARRAY);
    }

    @Override
    public boolean nextItem() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    @Override
    public String string() throws IOException {
        expect(JsonToken.VALUE_STRING);
        return parser.getText();
    }

    @Override
    public boolean bool() {
        if (!parser.currentToken().isBoolean()) {
            throw DecodingException.READ_AGAIN;
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    public long int64() throws IOException {
        // Everything unusual, such as 1.0 or 1e3, is left to the tree.
        expect(JsonToken.VALUE_NUMBER_INT);
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw DecodingException.READ_AGAIN;
        }
        return parser.getLongValue();
    }

    @Override
    public double float64() throws IOException {
        expectNumber();
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw DecodingException.READ_AGAIN;
        }
        return value;
    }

    @Override
    public BigDecimal decimal() throws IOException {
        expectNumber();
        try {
            return Decimal.checked(parser.getDecimalValue());
        } catch (NumberFormatException e) {
            throw DecodingException.READ_AGAIN;
        }
    }

    @Override
    public String numberText() throws IOException {
        expectNumber();
        return parser.getText();
    }

    @Override
    public JsonValue any() throws IOException {
        return switch (kind()) {
            case STRING -> JsonValue.of(parser.getText());
            case NUMBER -> JsonValue.number(parser.getText());
            case BOOLEAN -> JsonValue.of(bool());
            case NULL -> JsonValue.NULL;
            case ARRAY -> array();
            case OBJECT -> object();
        };
    }

    private JsonValue array() throws IOException {
        ArrayList<JsonValue> items = new ArrayList<>();
        while (nextItem()) {
            items.add(any());
        }
        return JsonValue.arrayOf(items);
    }

    private JsonValue object() throws IOException {
        LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = nextName(); name != null; name = nextName()) {
            members.put(name, any());
        }
        return JsonValue.objectOf(members);
    }

    @Override
    public DecodingException mismatch(String expected) {
        return DecodingException.READ_AGAIN;
    }

    @Override
    JsonReader over(JsonValue value) {
        return strictlyOver(value);
    }

    @Override
    Object member(Codec<?> codec) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return JsonValue.NULL;
        }
        Object value = codec.read(this);
        return value == null ? JsonValue.NULL : value;
    }

    private void expect(JsonToken token) {
        if (parser.currentToken() != token) {
            throw DecodingException.READ_AGAIN;
        }
    }

    private void expectNumber() {
        if (!parser.currentToken().isNumeric()) {
            throw DecodingException.READ_AGAIN;
        }
    }
}
