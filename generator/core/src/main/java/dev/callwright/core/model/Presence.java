package dev.callwright.core.model;

/**
 * Whether a value may be absent, null or empty.
 *
 * @param required whether it must be present
 * @param nullable whether JSON {@code null} is valid
 * @param clearable whether an empty string clears it; the value's type does not include that alternative
 */
public record Presence(boolean required, boolean nullable, boolean clearable) {
    /** Must be present and not null. */
    public static final Presence REQUIRED = new Presence(true, false, false);

    /** May be absent but not null. */
    public static final Presence OPTIONAL = new Presence(false, false, false);

    Presence asOptional() {
        return new Presence(false, nullable, clearable);
    }
}
