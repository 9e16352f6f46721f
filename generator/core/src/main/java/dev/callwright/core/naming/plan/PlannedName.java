package dev.callwright.core.naming.plan;

import org.jspecify.annotations.Nullable;

/** Lookup of planned names. */
public final class PlannedName {
    private PlannedName() {}

    /** The name; throws if it is missing, because every element of the model has one. */
    public static <T> T planned(@Nullable T name, Object owner) {
        if (name == null) {
            throw new IllegalArgumentException("no name was planned for " + owner);
        }
        return name;
    }
}
