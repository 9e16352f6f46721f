package dev.callwright.core.source.diagnostic;

import dev.callwright.core.text.MessageText;

/**
 * A location in an input.
 *
 * @param source the file name or URL as the user wrote it
 * @param line the line, from 1; 0 if unknown
 * @param column the column, from 1; 0 if unknown
 * @param pointer the JSON pointer (RFC 6901); empty for the whole input
 */
public record SourceLocation(String source, int line, int column, String pointer) {

    /** The location of a whole input. */
    public static SourceLocation of(String source) {
        return new SourceLocation(source, 0, 0, "");
    }

    /** The location as {@code file:line:column (pointer)}, without unknown parts. */
    @Override
    public String toString() {
        String position = line > 0 ? source + ":" + line + ":" + column : source;
        return pointer.isEmpty() ? position : position + " (" + MessageText.pointer(pointer) + ")";
    }
}
