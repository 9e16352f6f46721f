package sdk.stripe.core.internal.object;

/** A type of JSON objects: its name and its members. */
public interface ObjectShape {
    /** The name in messages. */
    String name();

    /** The members. */
    MemberTable table();
}
