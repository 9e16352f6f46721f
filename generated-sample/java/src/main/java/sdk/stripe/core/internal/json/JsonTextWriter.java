package sdk.stripe.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import sdk.stripe.core.FileUpload;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes values as JSON text. */
class JsonTextWriter implements ValueWriter {
    private final JsonGenerator generator;

    JsonTextWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public final void beginObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public final void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public final void name(SerializableString name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public final void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public final void beginArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public final void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public final void string(String value) throws IOException {
        generator.writeString(value);
    }

    @Override
    public final void number(long value) throws IOException {
        generator.writeNumber(value);
    }

    @Override
    public final void number(BigDecimal value) throws IOException {
        generator.writeNumber(value);
    }

    @Override
    public final void numberText(String digits) throws IOException {
        generator.writeNumber(digits);
    }

    @Override
    public final void bool(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    @Override
    public final void nullValue() throws IOException {
        generator.writeNull();
    }

    @Override
    public void file(FileUpload file) throws IOException {
        throw new IllegalArgumentException("a file can only be sent as a binary body or as a part of its own: " + file);
    }
}
