package sdk.stripe.core.internal.object;

import java.util.Objects;

/**
 * An object with members. Generated classes extend it by {@code ApiObject}; the runtime reads their values here, so
 * that they need not be accessible to callers.
 */
public abstract class MemberHolder {
    private final MemberValues values;

    /** An object with these values. */
    protected MemberHolder(MemberValues values) {
        this.values = Objects.requireNonNull(values, "values");
    }

    // Static, because an inherited method could be in the way of a member's accessor.
    /** The values of an object. */
    public static MemberValues valuesOf(MemberHolder object) {
        return object.values;
    }
}
