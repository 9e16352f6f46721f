package dev.callwright.core.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing a caller gives to an operation: a parameter, a member of the request body, or the whole body.
 *
 * @param wireName the name on the wire; {@code body} for {@link Location#WHOLE_BODY}
 * @param location where it travels
 * @param value type, presence, words and examples
 * @param serialization how it is written
 */
public record Input(String wireName, Location location, Value value, Serialization serialization) {

    Input mapType(UnaryOperator<TypeRef> replacement) {
        return new Input(wireName, location, value.withType(replacement.apply(value.type())), serialization);
    }

    /** Where an input travels. */
    public enum Location {
        PATH,
        QUERY,
        HEADER,
        COOKIE,
        /** A member of an object body whose members are inputs of their own. */
        BODY,
        /** The body as one value. */
        WHOLE_BODY;

        /**
         * Whether a text can travel here. Servers and proxies resolve a segment of dots even when it is encoded, and a
         * header is one line of ASCII (RFC 9110, 5.5); everywhere else text is encoded.
         */
        public boolean carries(String text) {
            return switch (this) {
                case PATH -> !text.isBlank() && !text.equals(".") && !text.equals("..");
                case HEADER -> text.chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'));
                case QUERY, COOKIE, BODY, WHOLE_BODY -> true;
            };
        }

        /** Whether it is part of the request body. */
        public boolean isInBody() {
            return this == BODY || this == WHOLE_BODY;
        }
    }

    /**
     * How an input is written (OpenAPI, Parameter Object and Encoding Object).
     *
     * @param style the style that applies, defaults filled in
     * @param explode whether arrays and objects become several pairs, defaults filled in
     * @param allowReserved whether reserved characters stay as they are
     * @param contentType the media type of a parameter's {@code content} or of a multipart part; empty: by type
     */
    public record Serialization(Style style, boolean explode, boolean allowReserved, Optional<String> contentType) {}

    /** OpenAPI's serialization styles. */
    public enum Style {
        SIMPLE,
        LABEL,
        MATRIX,
        FORM,
        SPACE_DELIMITED,
        PIPE_DELIMITED,
        DEEP_OBJECT
    }
}
