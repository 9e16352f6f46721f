package sdk.stripe.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a stream of tokens, and stops with {@link TypeMismatch#SIGNAL} at the first type mismatch. */
final class ParserReader extends JsonReader {
    private final JsonParser parser;
    private final MemberScanner scanner;
    private String memberName = "";

    ParserReader(JsonParser parser, MemberScanner scanner) {
        this.parser = parser;
        this.scanner = scanner;
    }

    @Override
    public boolean isStream() {
        return true;
    }

    @Override
    public @Nullable String textAhead(String name) throws IOException {
        return scanner.text(parser.currentTokenLocation().getByteOffset(), name);
    }

    @Override
    public <T> @Nullable T named(NameTable<T> known) throws IOException {
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
    public int nextMember(MemberIndex known, int expected) throws IOException {
        if (expected < known.size() && parser.nextFieldName(known.encoded(expected))) {
            parser.nextToken();
            return expected;
        }
        if (expected >= known.size()) {
            parser.nextToken();
        }
        if (parser.currentToken() == JsonToken.END_OBJECT) {
            return MemberIndex.END;
        }
        memberName = parser.currentName();
        parser.nextToken();
        return known.index(memberName, expected + 1);
    }

    @Override
    public String unknownName() {
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
            throw TypeMismatch.SIGNAL;
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    public long int64() throws IOException {
        // Everything unusual, such as 1.0 or 1e3, is left to the tree.
        expect(JsonToken.VALUE_NUMBER_INT);
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw TypeMismatch.SIGNAL;
        }
        return parser.getLongValue();
    }

    @Override
    public double float64() throws IOException {
        expectNumber();
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw TypeMismatch.SIGNAL;
        }
        return value;
    }

    @Override
    public BigDecimal decimal() throws IOException {
        expectNumber();
        try {
            return Decimal.checked(parser.getDecimalValue());
        } catch (NumberFormatException e) {
            throw TypeMismatch.SIGNAL;
        }
    }

    @Override
    public String numberText() throws IOException {
        expectNumber();
        return parser.getText();
    }

    @Override
    public JsonValue any() throws IOException {
        return JsonValue.read(parser);
    }

    @Override
    public DecodingException mismatch(String expected) {
        return TypeMismatch.SIGNAL;
    }

    @Override
    public JsonReader over(JsonValue value) {
        return strictlyOver(value);
    }

    @Override
    JsonReader strictReader(JsonValue value, UnionResults results) {
        return TreeReader.strict(value, results);
    }

    @Override
    public Object member(Decoder<?> decoder) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return JsonValue.NULL;
        }
        Object value = decoder.read(this);
        return value == null ? JsonValue.NULL : value;
    }

    private void expect(JsonToken token) {
        if (parser.currentToken() != token) {
            throw TypeMismatch.SIGNAL;
        }
    }

    private void expectNumber() {
        if (!parser.currentToken().isNumeric()) {
            throw TypeMismatch.SIGNAL;
        }
    }
}
