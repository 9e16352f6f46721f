package dev.callwright.core.naming.typescript;

import dev.callwright.core.model.ScalarKind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The type of 64-bit integers in TypeScript. */
public enum Int64Type {
    /** Loses digits of integers beyond 2^53. */
    NUMBER,
    BIGINT;

    /** The type with this name; empty: there is none. */
    public static Optional<Int64Type> of(String type) {
        return Stream.of(values()).filter(each -> each.type().equals(type)).findFirst();
    }

    /** The name of the type, which is also the value of the setting. */
    public String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether scalars of a kind are of the type {@code bigint}. */
    public boolean isBigint(ScalarKind kind) {
        return this == BIGINT && (kind == ScalarKind.INT64 || kind == ScalarKind.UINT64);
    }
}
