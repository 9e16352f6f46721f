package sdk.stripe.core.internal.json;

import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a tree; a lenient one reports the path of a type mismatch, and keeps such members as {@link RawMember}s. */
final class TreeReader extends JsonReader {
    private static final int LONGEST_PATH = 1_000;

    private final String base;
    private final boolean strict;
    private @Nullable Level level;
    private JsonValue current;

    /** An object or array whose parts are being read. */
    private static final class Level {
        final Iterator<?> parts;
        final @Nullable Level outer;
        String step = "";
        int index = -1;

        Level(Iterator<?> parts, @Nullable Level outer) {
            this.parts = parts;
            this.outer = outer;
        }
    }

    private TreeReader(JsonValue root, String base, boolean strict, UnionResults results) {
        super(results);
        this.current = root;
        this.base = base;
        this.strict = strict;
    }

    /** A reader that keeps members of another type as {@link RawMember}s; the root is at this JSON path. */
    public static TreeReader lenient(JsonValue root, String path) {
        return new TreeReader(root, path, false, new UnionResults());
    }

    /** A reader that stops with {@link TypeMismatch#SIGNAL} at the first type mismatch. */
    public static TreeReader strict(JsonValue root, UnionResults results) {
        return new TreeReader(root, "$", true, results);
    }

    @Override
    public boolean isStrictTree() {
        return strict;
    }

    @Override
    public JsonKind kind() {
        return current.kind();
    }

    @Override
    public void enterObject() {
        expect(JsonKind.OBJECT, "an object");
        level = new Level(current.asMap().entrySet().iterator(), level);
    }

    @Override
    public @Nullable String nextName() {
        Level inside = inside();
        if (!inside.parts.hasNext()) {
            level = inside.outer;
            return null;
        }
        Map.Entry<?, ?> member = (Map.Entry<?, ?>) inside.parts.next();
        inside.step = (String) member.getKey();
        current = (JsonValue) member.getValue();
        return inside.step;
    }

    @Override
    public void enterArray() {
        expect(JsonKind.ARRAY, "an array");
        level = new Level(current.asList().iterator(), level);
    }

    @Override
    public boolean nextItem() {
        Level inside = inside();
        if (!inside.parts.hasNext()) {
            level = inside.outer;
            return false;
        }
        inside.index++;
        current = (JsonValue) inside.parts.next();
        return true;
    }

    private Level inside() {
        return Objects.requireNonNull(level, "no object or array was entered");
    }

    @Override
    public String string() {
        expect(JsonKind.STRING, "a string");
        return current.asString();
    }

    @Override
    public boolean bool() {
        expect(JsonKind.BOOLEAN, "a boolean");
        return current.asBoolean();
    }

    @Override
    public long int64() {
        String digits = numberText();
        try {
            return Decimal.of(digits).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw mismatch("an integer of 64 bits");
        }
    }

    @Override
    public double float64() {
        double number = Double.parseDouble(numberText());
        if (!Double.isFinite(number)) {
            throw mismatch("a number of double precision");
        }
        return number;
    }

    @Override
    public BigDecimal decimal() {
        String digits = numberText();
        try {
            return Decimal.of(digits);
        } catch (NumberFormatException e) {
            throw mismatch("a number with a smaller exponent");
        }
    }

    @Override
    public String numberText() {
        expect(JsonKind.NUMBER, "a number");
        return current.digits();
    }

    @Override
    public JsonValue any() {
        return current;
    }

    @Override
    public DecodingException mismatch(String expected) {
        return strict
                ? TypeMismatch.SIGNAL
                : new DecodingException(path(), "expected " + expected + " but found " + found());
    }

    @Override
    public JsonReader over(JsonValue value) {
        return new TreeReader(value, strict ? base : path(), strict, unionResults());
    }

    @Override
    JsonReader strictReader(JsonValue value, UnionResults results) {
        return strict(value, results);
    }

    @Override
    public Object member(Decoder<?> decoder) throws IOException {
        if (current.isNull()) {
            return current;
        }
        JsonValue raw = current;
        Level around = level;
        try {
            Object value = decoder.read(this);
            return value == null ? JsonValue.NULL : value;
        } catch (DecodingException problem) {
            if (strict) {
                throw problem;
            }
            level = around;
            return new RawMember(raw, problem.path(), problem.problem());
        }
    }

    private void expect(JsonKind kind, String expected) {
        if (current.kind() != kind) {
            throw mismatch(expected);
        }
    }

    // Long values are shortened; arrays and objects are named by their kind.
    private String found() {
        return switch (current.kind()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case NULL -> "null";
            case BOOLEAN -> "the boolean " + ScalarText.of(current);
            case NUMBER -> "the number " + shortened(current.digits());
            case STRING -> "the string \"" + shortened(ScalarText.of(current)) + "\"";
        };
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }

    // Long paths are cut at their start: each mismatch has one, and together they could be longer than the text.
    private String path() {
        StringBuilder path = new StringBuilder();
        for (Level each = level; each != null && path.length() <= LONGEST_PATH; each = each.outer) {
            path.insert(0, each.index >= 0 ? "[" + each.index + "]" : MemberPath.step(shortened(each.step)));
        }
        path.insert(0, base);
        int surplus = path.length() - LONGEST_PATH;
        return surplus > 0 ? "..." + path.substring(surplus) : path.toString();
    }
}
