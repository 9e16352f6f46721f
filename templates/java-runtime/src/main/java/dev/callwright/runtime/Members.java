package dev.callwright.runtime;

/** The members of an object type in the order of their indexes; for the params of an operation also where they travel. */
public final class Members {
    private Members() {}

    /** No members yet. */
    public static Members of() {
        return new Members();
    }

    /** Adds a member that must be there and must not be null. */
    public Members required(String wireName, Codec<?> codec) {
        return this;
    }

    /** Adds a member that may be absent or null. */
    public Members optional(String wireName, Codec<?> codec) {
        return this;
    }

    /** Adds a member that must be there and may be null. */
    public Members nullable(String wireName, Codec<?> codec) {
        return this;
    }

    /** Adds a required member that has one value, which a builder fills in. */
    public Members constant(String wireName, Codec<?> codec, Object value) {
        return this;
    }

    /** Declares the type of the members that have no fixed name. */
    public Members additional(Codec<?> codec) {
        return this;
    }

    /** Adds a query parameter. */
    public Members query(String wireName, Codec<?> codec, Presence presence, ParameterStyle style) {
        return this;
    }

    /** Adds a header parameter. */
    public Members header(String wireName, Codec<?> codec, Presence presence, ParameterStyle style) {
        return this;
    }

    /** Adds a cookie parameter. */
    public Members cookie(String wireName, Codec<?> codec, Presence presence, ParameterStyle style) {
        return this;
    }

    /** Adds a member of the request body. */
    public Members body(String wireName, Codec<?> codec, Presence presence) {
        return this;
    }

    /** Adds a member of a form or multipart body that says how it is written. */
    public Members body(String wireName, Codec<?> codec, Presence presence, PartEncoding encoding) {
        return this;
    }

    /** Adds the member that is the whole request body. */
    public Members wholeBody(Codec<?> codec, Presence presence) {
        return this;
    }

    /** Lets reserved characters of the query parameter or form member added last stay as they are. */
    public Members allowReserved() {
        return this;
    }

    /** Lets a builder fill in this value for the member added last. */
    public Members filledWith(Object value) {
        return this;
    }
}
