package sdk.stripe.core;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a tree; knows where in it a value is, so that it can say so and can keep values that are not of their type. */
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

    private TreeReader(JsonValue root, String base, boolean strict, Attempts attempts) {
        super(attempts);
        this.current = root;
        this.base = base;
        this.strict = strict;
    }

    /** A reader that keeps members that are not of their type; the root is at this JSON path. */
    static TreeReader keepingBadMembers(JsonValue root, String path) {
        return new TreeReader(root, path, false, new Attempts());
    }

    /** A reader that gives up at the first value that is not of its type. */
    static TreeReader strict(JsonValue root, Attempts attempts) {
        return new TreeReader(root, "$", true, attempts);
    }

    @Override
    boolean isStrictTree() {
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
                ? DecodingException.READ_AGAIN
                : new DecodingException(path(), "expected " + expected + " but found " + found());
    }

    @Override
    JsonReader over(JsonValue value) {
        return new TreeReader(value, strict ? base : path(), strict, attempts());
    }

    @Override
    Object member(Codec<?> codec) throws IOException {
        if (current.isNull()) {
            return current;
        }
        JsonValue raw = current;
        Level around = level;
        try {
            Object value = codec.read(this);
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

    // Long values would drown the message, and arrays and objects say more by their kind.
    private String found() {
        return switch (current.kind()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case NULL -> "null";
            case BOOLEAN -> "the boolean " + current.scalarText();
            case NUMBER -> "the number " + shortened(current.scalarText());
            case STRING -> "the string \"" + shortened(current.scalarText()) + "\"";
        };
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }

    // Long paths are cut at their start: each bad member has one, and together they could be longer than the text.
    private String path() {
        StringBuilder path = new StringBuilder();
        for (Level each = level; each != null && path.length() <= LONGEST_PATH; each = each.outer) {
            path.insert(0, each.index >= 0 ? "[" + each.index + "]" : step(shortened(each.step)));
        }
        path.insert(0, base);
        int surplus = path.length() - LONGEST_PATH;
        return surplus > 0 ? "..." + path.substring(surplus) : path.toString();
    }

    /** A member's step in a JSON path: {@code .id}, or {@code ['a b']} when the name is not a plain one. */
    static String step(String name) {
        boolean plain = !name.isEmpty() && name.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
        return plain ? "." + name : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }
}
