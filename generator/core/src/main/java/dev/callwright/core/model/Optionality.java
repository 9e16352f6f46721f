package dev.callwright.core.model;

/**
 * Whether a value may be absent, null or empty.
 *
 * @param required whether it must be present
 * @param nullable whether JSON {@code null} is valid
 * @param clearable whether an empty string clears it; the value's type does not include that alternative
 */
public record Optionality(boolean required, boolean nullable, boolean clearable) {
    /** Must be present and not null. */
    public static final Optionality REQUIRED = new Optionality(true, false, false);

    /** May be absent but not null. */
    public static final Optionality OPTIONAL = new Optionality(false, false, false);

    Optionality asOptional() {
        return new Optionality(false, nullable, clearable);
    }
}
