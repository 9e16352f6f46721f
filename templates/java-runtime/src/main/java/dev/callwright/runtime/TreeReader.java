package dev.callwright.runtime;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a tree; knows where in it a value is, so that it can say so and can keep values that are not of their type. */
final class TreeReader extends JsonReader {
    private final String base;
    private final boolean strict;
    private final Deque<Level> levels = new ArrayDeque<>();
    private JsonValue current;

    /** An object or array whose parts are being read. */
    private static final class Level {
        final Iterator<?> parts;
        String step = "";
        int index = -1;

        Level(Iterator<?> parts) {
            this.parts = parts;
        }
    }

    private TreeReader(JsonValue root, String base, boolean strict) {
        this.current = root;
        this.base = base;
        this.strict = strict;
    }

    /** A reader that keeps members that are not of their type; the root is at this JSON path. */
    static TreeReader keepingBadMembers(JsonValue root, String path) {
        return new TreeReader(root, path, false);
    }

    /** A reader that gives up at the first value that is not of its type. */
    static TreeReader strict(JsonValue root) {
        return new TreeReader(root, "$", true);
    }

    @Override
    public JsonKind kind() {
        return current.kind();
    }

    @Override
    public void enterObject() {
        expect(JsonKind.OBJECT, "an object");
        levels.push(new Level(current.asMap().entrySet().iterator()));
    }

    @Override
    public @Nullable String nextName() {
        Level level = levels.element();
        if (!level.parts.hasNext()) {
            levels.pop();
            return null;
        }
        Map.Entry<?, ?> member = (Map.Entry<?, ?>) level.parts.next();
        level.step = (String) member.getKey();
        current = (JsonValue) member.getValue();
        return level.step;
    }

    @Override
    public void enterArray() {
        expect(JsonKind.ARRAY, "an array");
        levels.push(new Level(current.asList().iterator()));
    }

    @Override
    public boolean nextItem() {
        Level level = levels.element();
        if (!level.parts.hasNext()) {
            levels.pop();
            return false;
        }
        level.index++;
        current = (JsonValue) level.parts.next();
        return true;
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
        BigDecimal number = decimal();
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
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
            return new BigDecimal(digits);
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
        return new TreeReader(value, strict ? base : path(), strict);
    }

    @Override
    Object member(Codec<?> codec) throws IOException {
        if (current.isNull()) {
            return current;
        }
        JsonValue raw = current;
        int depth = levels.size();
        try {
            Object value = codec.read(this);
            return value == null ? JsonValue.NULL : value;
        } catch (DecodingException problem) {
            if (strict) {
                throw problem;
            }
            while (levels.size() > depth) {
                levels.pop();
            }
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

    private String path() {
        StringBuilder path = new StringBuilder(base);
        Iterator<Level> outermostFirst = levels.descendingIterator();
        while (outermostFirst.hasNext()) {
            Level level = outermostFirst.next();
            if (level.index >= 0) {
                path.append('[').append(level.index).append(']');
            } else {
                path.append(step(level.step));
            }
        }
        return path.toString();
    }

    /** A member's step in a JSON path: {@code .id}, or {@code ['a b']} when the name is not a plain one. */
    static String step(String name) {
        boolean plain = !name.isEmpty() && name.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
        return plain ? "." + name : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }
}
