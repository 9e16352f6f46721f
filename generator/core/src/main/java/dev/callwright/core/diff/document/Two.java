package dev.callwright.core.diff.document;

import java.util.Objects;
import java.util.function.Function;

/** A thing of the old version, and the same thing of the new one. */
record Two<T>(T before, T after) {
    <R> Two<R> map(Function<? super T, ? extends R> part) {
        return new Two<>(part.apply(before), part.apply(after));
    }

    boolean isSame() {
        return Objects.equals(before, after);
    }
}
