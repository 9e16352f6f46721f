package sdk.stripe.core.internal.object;

import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.form.ParameterStyle;
import sdk.stripe.core.internal.form.PartEncoding;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.json.ScalarText;
import java.util.Set;
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
 * @param choices the texts of the only valid values; none: all are valid
 */
public record Member(
        String wireName,
        Codec<?> codec,
        Presence presence,
        Place place,
        PartEncoding writing,
        @Nullable Object constant,
        Set<String> choices) {

    /** A member for which all values of its type are valid. */
    public Member(
            String wireName,
            Codec<?> codec,
            Presence presence,
            Place place,
            PartEncoding writing,
            @Nullable Object constant) {
        this(wireName, codec, presence, place, writing, constant, Set.of());
    }

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
        return new Member(wireName, codec, presence, place, writing.allowReserved(), constant, choices);
    }

    /** The same member with a constant value. */
    public Member withConstant(Object value) {
        return new Member(wireName, codec, presence, place, writing, value, choices);
    }

    /** The same member with these as the only valid values. */
    public Member withChoices(Set<String> texts) {
        return new Member(wireName, codec, presence, place, writing, constant, texts);
    }

    /** Whether a value is one of the choices. */
    public boolean allows(Object value) {
        return choices.isEmpty()
                || choices.contains(value instanceof JsonValue json ? ScalarText.of(json) : value.toString());
    }

    /** Whether an answer with this content lacks a required value. */
    public boolean isMissing(@Nullable Object slot) {
        return switch (presence) {
            case REQUIRED, RECEIVED -> isEmpty(slot);
            case NULLABLE, RECEIVED_NULLABLE -> slot == null;
            case OPTIONAL, SENT -> false;
        };
    }

    /** Whether a builder with this content lacks a required value. */
    public boolean isUnset(@Nullable Object slot) {
        return switch (presence) {
            case REQUIRED, SENT -> isEmpty(slot);
            case NULLABLE -> slot == null;
            case OPTIONAL, RECEIVED, RECEIVED_NULLABLE -> false;
        };
    }

    private boolean isEmpty(@Nullable Object slot) {
        return slot == null || (slot == JsonValue.NULL && codec != Codecs.ANY);
    }
}
