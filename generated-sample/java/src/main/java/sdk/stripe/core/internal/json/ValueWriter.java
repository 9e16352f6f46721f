package sdk.stripe.core.internal.json;

import com.fasterxml.jackson.core.SerializableString;
import sdk.stripe.core.FileUpload;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Receives a value as a series of JSON events. */
public interface ValueWriter {
    /**
     * The writing half of a codec.
     *
     * @param <T> the type of the values
     */
    interface Encoder<T extends @Nullable Object> {
        /** Writes a value. */
        void write(T value, ValueWriter out) throws IOException;
    }

    /** Some content that can be written. */
    interface Content {
        /** Writes the content. */
        void writeTo(ValueWriter out) throws IOException;
    }

    /** Starts an object. */
    void beginObject() throws IOException;

    /** Starts a member of the current object; its value follows. */
    void name(String name) throws IOException;

    /** Writes a member's name, whose encoded form may be cached. */
    default void name(SerializableString name) throws IOException {
        name(name.getValue());
    }

    /** Ends the current object. */
    void endObject() throws IOException;

    /** Starts an array. */
    void beginArray() throws IOException;

    /** Ends the current array. */
    void endArray() throws IOException;

    /** Writes a string. */
    void string(String value) throws IOException;

    /** Writes an integer. */
    void number(long value) throws IOException;

    /** Writes a number with all its digits. */
    void number(BigDecimal value) throws IOException;

    /** Writes a number that is already text, such as {@code 1.50}. */
    void numberText(String digits) throws IOException;

    /** Writes a boolean. */
    void bool(boolean value) throws IOException;

    /** Writes null. */
    void nullValue() throws IOException;

    /** Writes a file; an exception where files are not supported. */
    void file(FileUpload file) throws IOException;
}
