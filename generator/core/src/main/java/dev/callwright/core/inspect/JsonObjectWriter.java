package dev.callwright.core.inspect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.callwright.core.text.Invisible;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes JSON objects without empty texts and lists, absent values and {@code false}. */
final class JsonObjectWriter {
    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    private JsonObjectWriter() throws IOException {
        out = new JsonFactory().createGenerator(text);
        out.setPrettyPrinter(new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)));
    }

    /** The text of an object. */
    static String object(Members members) {
        try {
            JsonObjectWriter json = new JsonObjectWriter();
            json.out.writeStartObject();
            members.write(json);
            json.out.writeEndObject();
            json.out.close();
            return Invisible.escapedInJson(json.text.append('\n').toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void member(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.writeStringField(name, value);
        }
    }

    void member(String name, boolean value) throws IOException {
        if (value) {
            out.writeBooleanField(name, true);
        }
    }

    /** A member with JSON text as its value. */
    void json(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeFieldName(name);
            out.writeRawValue(value.get());
        }
    }

    void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        }
    }

    void object(String name, Members members) throws IOException {
        out.writeObjectFieldStart(name);
        members.write(this);
        out.writeEndObject();
    }

    <T> void objects(String name, List<T> items, Item<T> item) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(name);
        for (T each : items) {
            out.writeStartObject();
            item.write(this, each);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes members. */
    interface Members {
        void write(JsonObjectWriter json) throws IOException;
    }

    /** Writes the members of one of several objects. */
    interface Item<T> {
        void write(JsonObjectWriter json, T item) throws IOException;
    }
}
