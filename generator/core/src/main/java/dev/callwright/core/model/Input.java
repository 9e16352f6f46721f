package dev.callwright.core.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An argument of an operation: a parameter, a member of the request body, or the whole body.
 *
 * @param wireName the name on the wire; {@code body} for {@link Location#WHOLE_BODY}
 * @param location its location in the request
 * @param value its type, constraints and documentation
 * @param serialization its serialization
 */
public record Input(String wireName, Location location, Value value, Serialization serialization) {

    /** A copy with this value. */
    public Input withValue(Value replacement) {
        return new Input(wireName, location, replacement, serialization);
    }

    Input mapType(UnaryOperator<TypeRef> replacement) {
        return withValue(value.withType(replacement.apply(value.type())));
    }

    /** The location of an input in the request. */
    public enum Location {
        PATH,
        QUERY,
        HEADER,
        COOKIE,
        /** A member of an object body, each of whose members is an input. */
        BODY,
        /** The whole body as one value. */
        WHOLE_BODY;

        /**
         * Whether a text can be sent in this location. Servers and proxies resolve dot segments even if they are
         * encoded, and a header is one line of ASCII (RFC 9110, 5.5); in all other locations text is encoded.
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
     * The serialization of an input (OpenAPI, Parameter Object and Encoding Object).
     *
     * @param style the style, with defaults applied
     * @param explode whether arrays and objects become several pairs, with defaults applied
     * @param allowReserved whether reserved characters are not encoded
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
