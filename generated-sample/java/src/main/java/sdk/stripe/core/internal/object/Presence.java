package sdk.stripe.core.internal.object;

/** Whether a member is required, and whether it may be null. */
public enum Presence {
    /** Required, not null. */
    REQUIRED,
    /** Required, may be null; the accessor returns empty for null. */
    NULLABLE,
    /** Optional; may be null. */
    OPTIONAL,
    /** Required in answers, not null; builders need not set it. */
    RECEIVED,
    /** Required in answers, may be null; builders need not set it. */
    RECEIVED_NULLABLE,
    /** Required of builders, not null; answers need not have it. */
    SENT
}
