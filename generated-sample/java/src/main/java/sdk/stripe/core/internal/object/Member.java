package sdk.stripe.core.internal.object;

import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.form.ParameterStyle;
import sdk.stripe.core.internal.form.PartEncoding;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object type; in a params object it may be a parameter.
 *
 * @param wireName the name in JSON, or the parameter's name
 * @param codec the type
 * @param presence whether it is required
 * @param place the part of the request that it belongs to
 * @param writing the serialization of a parameter, a form member or a part
 * @param constant the value that a builder sets by itself
 */
public record Member(
        String wireName,
        Codec<?> codec,
        Presence presence,
        Place place,
        PartEncoding writing,
        @Nullable Object constant) {

    /** The part of a request that a member belongs to. */
    public enum Place {
        QUERY,
        HEADER,
        COOKIE,
        /** The whole query as one value. */
        QUERYSTRING,
        BODY,
        WHOLE_BODY
    }

    /** A member of JSON bodies and of models. */
    public static Member body(String wireName, Codec<?> codec, Presence presence) {
        return new Member(wireName, codec, presence, Place.BODY, PartEncoding.DEFAULT, null);
    }

    /** The style of a parameter or form member. */
    public ParameterStyle style() {
        return writing.style();
    }

    /** The same member with reserved characters left as they are. */
    public Member withReservedAllowed() {
        return new Member(wireName, codec, presence, place, writing.allowReserved(), constant);
    }

    /** The same member with a constant value. */
    public Member withConstant(Object value) {
        return new Member(wireName, codec, presence, place, writing, value);
    }

    /** Whether a slot with this content lacks a required value. */
    public boolean isMissing(@Nullable Object slot) {
        return switch (presence) {
            case REQUIRED -> slot == null || (slot == JsonValue.NULL && codec != Codecs.ANY);
            case NULLABLE -> slot == null;
            case OPTIONAL -> false;
        };
    }
}
