package dev.callwright.runtime;

import dev.callwright.runtime.Member.Place;
import dev.callwright.runtime.Member.Writing;
import java.util.ArrayList;
import java.util.List;

/** The members of an object type by index; for the params of an operation also where they travel. */
public final class Members {
    private final List<Member> members = new ArrayList<>();
    private Codec<?> additional = Codecs.ANY;

    private Members() {}

    /** No members yet. */
    public static Members of() {
        return new Members();
    }

    /** Adds a member that must be there and must not be null. */
    public Members required(String wireName, Codec<?> codec) {
        return body(wireName, codec, Presence.REQUIRED);
    }

    /** Adds a member that may be absent or null. */
    public Members optional(String wireName, Codec<?> codec) {
        return body(wireName, codec, Presence.OPTIONAL);
    }

    /** Adds a member that must be there and may be null. */
    public Members nullable(String wireName, Codec<?> codec) {
        return body(wireName, codec, Presence.NULLABLE);
    }

    /** Adds a required member that has one value, which a builder fills in. */
    public Members constant(String wireName, Codec<?> codec, Object value) {
        return required(wireName, codec).filledWith(value);
    }

    /** Declares the type of the members that have no fixed name. */
    public Members additional(Codec<?> codec) {
        this.additional = codec;
        return this;
    }

    /** Adds a query parameter. */
    public Members query(String wireName, Codec<?> codec, Presence presence, ParameterStyle style) {
        return add(new Member(wireName, codec, presence, Place.QUERY, Writing.of(style), null));
    }

    /** Adds a header parameter. */
    public Members header(String wireName, Codec<?> codec, Presence presence, ParameterStyle style) {
        return add(new Member(wireName, codec, presence, Place.HEADER, Writing.of(style), null));
    }

    /** Adds a cookie parameter. */
    public Members cookie(String wireName, Codec<?> codec, Presence presence, ParameterStyle style) {
        return add(new Member(wireName, codec, presence, Place.COOKIE, Writing.of(style), null));
    }

    /** Adds a member of the request body. */
    public Members body(String wireName, Codec<?> codec, Presence presence) {
        return add(Member.body(wireName, codec, presence));
    }

    /** Adds a member of a form or multipart body that says how it is written. */
    public Members body(String wireName, Codec<?> codec, Presence presence, PartEncoding encoding) {
        return add(new Member(wireName, codec, presence, Place.BODY, new Writing(encoding, false), null));
    }

    /** Adds the member that is the whole request body. */
    public Members wholeBody(Codec<?> codec, Presence presence) {
        return add(new Member("body", codec, presence, Place.WHOLE_BODY, Writing.DEFAULT, null));
    }

    /** Lets reserved characters of the query parameter or form member added last stay as they are. */
    public Members allowReserved() {
        return replaceLast(last().withReservedAllowed());
    }

    /** Lets a builder fill in this value for the member added last. */
    public Members filledWith(Object value) {
        return replaceLast(last().withConstant(value));
    }

    MemberTable table() {
        return new MemberTable(members, additional);
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
