package dev.callwright.core.model;

import java.util.Map;
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
        /** The whole query as one value. */
        QUERYSTRING,
        /** A member of an object body, each of whose members is an input. */
        BODY,
        /** The whole body as one value. */
        WHOLE_BODY;

        /**
         * Whether a text can be sent in this location. Servers and proxies resolve dot segments even if they are
         * encoded, and a header is one line of ASCII without space around it (RFC 9110, 5.5); in all other locations text
         * is encoded.
         */
        public boolean carries(String text) {
            return switch (this) {
                case PATH -> !text.isBlank() && !text.equals(".") && !text.equals("..");
                case HEADER ->
                    text.equals(text.strip()) && text.chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'));
                case QUERY, COOKIE, QUERYSTRING, BODY, WHOLE_BODY -> true;
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
     * @param contentType the media type of {@link Style#CONTENT}; empty: by type
     * @param members the serialization of members that have a declared one, if the value is a whole form
     * @param headers the headers of a part, of which each has one value
     */
    public record Serialization(
            Style style,
            boolean explode,
            boolean allowReserved,
            Optional<String> contentType,
            Map<String, Serialization> members,
            Map<String, String> headers) {
        public Serialization {
            members = Ordered.copyOf(members);
            headers = Ordered.copyOf(headers);
        }

        /** A serialization of a value that is not a whole form. */
        public Serialization(Style style, boolean explode, boolean allowReserved, Optional<String> contentType) {
            this(style, explode, allowReserved, contentType, Map.of(), Map.of());
        }

        /** The serialization in a media type. */
        public static Serialization content(Optional<String> contentType) {
            return new Serialization(Style.CONTENT, true, false, contentType);
        }

        /** A copy with these members. */
        public Serialization withMembers(Map<String, Serialization> replacement) {
            return new Serialization(style, explode, allowReserved, contentType, replacement, headers);
        }

        /** A copy with these headers of the part. */
        public Serialization withHeaders(Map<String, String> replacement) {
            return new Serialization(style, explode, allowReserved, contentType, members, replacement);
        }
    }

    /** OpenAPI's serialization styles. */
    public enum Style {
        SIMPLE,
        LABEL,
        MATRIX,
        FORM,
        SPACE_DELIMITED,
        PIPE_DELIMITED,
        DEEP_OBJECT,
        /** Like form, but nothing is encoded: the syntax of the header {@code Cookie} (RFC 6265). */
        COOKIE,
        /** No style: each value is a document of a media type, by default text, or JSON for objects. */
        CONTENT
    }
}
