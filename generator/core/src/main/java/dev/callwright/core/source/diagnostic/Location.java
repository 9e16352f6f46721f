package dev.callwright.core.source.diagnostic;

import dev.callwright.core.text.MessageText;

/**
 * A place in an input.
 *
 * @param source the file name or URL as the user wrote it
 * @param line the line, from 1; 0 when the place has none
 * @param column the column, from 1; 0 when the place has none
 * @param pointer the JSON pointer (RFC 6901), or an empty string for the whole input
 */
public record Location(String source, int line, int column, String pointer) {

    /** The whole of an input. */
    public static Location of(String source) {
        return new Location(source, 0, 0, "");
    }

    /** The place as {@code file:line:column (pointer)}; parts that are not known are left out. */
    @Override
    public String toString() {
        String position = line > 0 ? source + ":" + line + ":" + column : source;
        return pointer.isEmpty() ? position : position + " (" + MessageText.pointer(pointer) + ")";
    }
}
