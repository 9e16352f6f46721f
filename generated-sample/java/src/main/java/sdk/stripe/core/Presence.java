package sdk.stripe.core;

/** Whether a member must be there. */
public enum Presence {
    /** It must be there and must not be null. */
    REQUIRED,
    /** It must be there and may be null; an accessor shows null as empty. */
    NULLABLE,
    /** It may be absent or null. */
    OPTIONAL
}
