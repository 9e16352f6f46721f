package sdk.stripe.core.internal.json;

import sdk.stripe.core.FileUpload;
import sdk.stripe.core.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Writes values as a JSON tree. */
public final class JsonTreeWriter implements ValueWriter {
    private final Deque<Container> open = new ArrayDeque<>();
    private @Nullable JsonValue result;

    private JsonTreeWriter() {}

    /** One object or array that is not complete yet. */
    private static final class Container {
        final LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
        final ArrayList<JsonValue> items = new ArrayList<>();

        @Nullable
        String name;
    }

    /** The tree of a value. */
    public static <T extends @Nullable Object> JsonValue tree(Encoder<T> encoder, T value) {
        JsonTreeWriter writer = new JsonTreeWriter();
        try {
            encoder.write(value, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.result();
    }

    /** The tree of some content. */
    public static JsonValue tree(Content content) {
        JsonTreeWriter writer = new JsonTreeWriter();
        try {
            content.writeTo(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.result();
    }

    /** The tree of what was written. */
    private JsonValue result() {
        if (result == null) {
            throw new IllegalStateException("nothing was written");
        }
        return result;
    }

    @Override
    public void beginObject() {
        open.push(new Container());
    }

    @Override
    public void name(String name) {
        open.element().name = name;
    }

    @Override
    public void endObject() {
        add(JsonValue.of(open.pop().members));
    }

    @Override
    public void beginArray() {
        open.push(new Container());
    }

    @Override
    public void endArray() {
        add(JsonValue.of(open.pop().items));
    }

    @Override
    public void string(String value) {
        add(JsonValue.of(value));
    }

    @Override
    public void number(long value) {
        add(JsonValue.of(value));
    }

    @Override
    public void number(BigDecimal value) {
        add(JsonValue.of(value));
    }

    @Override
    public void numberText(String digits) {
        add(JsonValue.number(digits));
    }

    @Override
    public void bool(boolean value) {
        add(JsonValue.of(value));
    }

    @Override
    public void nullValue() {
        add(JsonValue.NULL);
    }

    @Override
    public void file(FileUpload file) {
        throw new IllegalArgumentException("a file can only be sent as a binary body or as a part of its own: " + file);
    }

    private void add(JsonValue value) {
        Container container = open.peek();
        if (container == null) {
            result = value;
        } else if (container.name == null) {
            container.items.add(value);
        } else {
            container.members.put(container.name, value);
        }
    }
}
