package sdk.stripe.core.base;

import sdk.stripe.core.internal.form.ParameterStyle;
import sdk.stripe.core.internal.form.PartEncoding;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.object.Member;
import sdk.stripe.core.internal.object.Member.Place;
import sdk.stripe.core.internal.object.MemberTable;
import sdk.stripe.core.internal.object.Presence;
import sdk.stripe.core.internal.object.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declares the members of an object type in the order of their indexes. */
@SuppressWarnings("exports") // codecs and styles are for generated code
public final class Members {
    private final List<Member> members = new ArrayList<>();
    private Codec<?> additional = Codecs.ANY;
    private @Nullable Selection selection;

    private Members() {}

    /** No members yet. */
    public static Members of() {
        return new Members();
    }

    /** Adds a required member. */
    public Members required(String wireName, Codec<?> codec) {
        return body(wireName, codec, Presence.REQUIRED);
    }

    /** Adds an optional member, which may be null. */
    public Members optional(String wireName, Codec<?> codec) {
        return body(wireName, codec, Presence.OPTIONAL);
    }

    /** Adds a required member that may be null. */
    public Members nullable(String wireName, Codec<?> codec) {
        return body(wireName, codec, Presence.NULLABLE);
    }

    /** Adds a member that the server sets: required in answers. */
    public Members received(String wireName, Codec<?> codec) {
        return body(wireName, codec, Presence.RECEIVED);
    }

    /** Adds a member that the server sets: required in answers, and may be null. */
    public Members receivedNullable(String wireName, Codec<?> codec) {
        return body(wireName, codec, Presence.RECEIVED_NULLABLE);
    }

    /** Adds a member that only requests have: required of builders. */
    public Members sent(String wireName, Codec<?> codec) {
        return body(wireName, codec, Presence.SENT);
    }

    /** Adds a required member with a constant value, which builders set by themselves. */
    public Members constant(String wireName, Codec<?> codec, Object value) {
        return required(wireName, codec).filledWith(value);
    }

    /** Declares the type of additional members. */
    public Members additional(Codec<?> codec) {
        this.additional = codec;
        return this;
    }

    /** Adds a query parameter. */
    public Members query(String wireName, Codec<?> codec, Presence presence, ParameterStyle style) {
        return add(new Member(wireName, codec, presence, Place.QUERY, PartEncoding.style(style), null));
    }

    /** Adds a header parameter. */
    public Members header(String wireName, Codec<?> codec, Presence presence, ParameterStyle style) {
        return add(new Member(wireName, codec, presence, Place.HEADER, PartEncoding.style(style), null));
    }

    /** Adds a cookie parameter. */
    public Members cookie(String wireName, Codec<?> codec, Presence presence, ParameterStyle style) {
        return add(new Member(wireName, codec, presence, Place.COOKIE, PartEncoding.style(style), null));
    }

    /** Adds the parameter that is the whole query. */
    public Members querystring(String wireName, Codec<?> codec, Presence presence, PartEncoding encoding) {
        return add(new Member(wireName, codec, presence, Place.QUERYSTRING, encoding, null));
    }

    /** Adds a member of the request body. */
    public Members body(String wireName, Codec<?> codec, Presence presence) {
        return add(Member.body(wireName, codec, presence));
    }

    /** Adds a member of a form or multipart body with an encoding. */
    public Members body(String wireName, Codec<?> codec, Presence presence, PartEncoding encoding) {
        return add(new Member(wireName, codec, presence, Place.BODY, encoding, null));
    }

    /** Adds the member that is the whole request body. */
    public Members wholeBody(Codec<?> codec, Presence presence) {
        return wholeBody(codec, presence, PartEncoding.DEFAULT);
    }

    /** Adds the member that is the whole request body, with the encodings of its members. */
    public Members wholeBody(Codec<?> codec, Presence presence, PartEncoding encoding) {
        return add(new Member("body", codec, presence, Place.WHOLE_BODY, encoding, null));
    }

    /** Keeps reserved characters of the query parameter or form member that was added last. */
    public Members allowReserved() {
        return replaceLast(last().withReservedAllowed());
    }

    /** Sets the constant value of the member that was added last, which builders set by themselves. */
    public Members filledWith(Object value) {
        return replaceLast(last().withConstant(value));
    }

    /** Lets the value of a member select the alternative of a union that is at a path in the object. */
    public Members selects(String name, UnionType<?> union, String... path) {
        this.selection = new Selection(name, union.codec(), List.of(path));
        return this;
    }

    /** Sets the texts of the only valid values of the member that was added last; builders refuse others. */
    public Members oneOf(String... texts) {
        return replaceLast(last().withChoices(new LinkedHashSet<>(Arrays.asList(texts))));
    }

    MemberTable table() {
        return new MemberTable(members, additional, selection);
    }

    private Members add(Member member) {
        members.add(member);
        return this;
    }

    private Member last() {
        return members.get(members.size() - 1);
    }

    private Members replaceLast(Member member) {
        members.set(members.size() - 1, member);
        return this;
    }
}
