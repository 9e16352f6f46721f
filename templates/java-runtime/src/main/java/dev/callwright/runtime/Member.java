package dev.callwright.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one member of an object type.
 *
 * @param wireName its name in JSON, or the parameter's name
 * @param codec its type
 * @param presence whether it must be there
 * @param place where it travels
 * @param writing how a parameter or a part is written
 * @param constant what a builder fills in
 */
record Member(
        String wireName,
        Codec<?> codec,
        Presence presence,
        Place place,
        Writing writing,
        @Nullable Object constant) {

    /** Where a member travels. */
    enum Place {
        QUERY,
        HEADER,
        COOKIE,
        BODY,
        WHOLE_BODY
    }

    /** How a parameter or a part is written. */
    record Writing(PartEncoding encoding, boolean allowReserved) {
        static final Writing DEFAULT = new Writing(PartEncoding.DEFAULT, false);

        static Writing of(ParameterStyle style) {
            return new Writing(PartEncoding.style(style), false);
        }
    }

    static Member body(String wireName, Codec<?> codec, Presence presence) {
        return new Member(wireName, codec, presence, Place.BODY, Writing.DEFAULT, null);
    }

    ParameterStyle style() {
        return writing.encoding().style();
    }

    Member withReservedAllowed() {
        return new Member(wireName, codec, presence, place, new Writing(writing.encoding(), true), constant);
    }

    Member withConstant(Object value) {
        return new Member(wireName, codec, presence, place, writing, value);
    }

    /** Whether the type asks for more than a slot with this content. */
    boolean isMissing(@Nullable Object slot) {
        return switch (presence) {
            case REQUIRED -> slot == null || (slot == JsonValue.NULL && codec != Codecs.ANY);
            case NULLABLE -> slot == null;
            case OPTIONAL -> false;
        };
    }
}
