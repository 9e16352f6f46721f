package dev.callwright.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object or only its id, as the call's expansion decides.
 *
 * @param <T> the object's type
 */
public final class Expandable<T> {
    private Expandable() {}

    /** Only an id. */
    public static <T> Expandable<T> of(String id) {
        throw new UnsupportedOperationException();
    }

    /** A whole object. */
    public static <T> Expandable<T> of(T value) {
        throw new UnsupportedOperationException();
    }

    /** The codec, given the object's. */
    public static <T> Codec<Expandable<T>> codec(Codec<T> object) {
        throw new UnsupportedOperationException();
    }

    /** The object's id. */
    public String id() {
        throw new UnsupportedOperationException();
    }

    /** The object, if it was expanded. */
    public Optional<T> value() {
        throw new UnsupportedOperationException();
    }

    /** Whether the object itself is here. */
    public boolean isExpanded() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }
}
