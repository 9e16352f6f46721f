package dev.callwright.runtime;

import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.math.BigDecimal;

/** Receives a value as a series of JSON events. */
public interface ValueWriter {
    /** Starts an object. */
    void beginObject() throws IOException;

    /** Starts a member of the current object; its value follows. */
    void name(String name) throws IOException;

    /** Writes a member's name, whose bytes may be known already. */
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

    /** Takes a file, if files can travel here; an exception if not. */
    void file(FileUpload file) throws IOException;
}
