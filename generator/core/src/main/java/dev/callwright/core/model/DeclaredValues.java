package dev.callwright.core.model;

import java.util.Optional;

/**
 * The values that a document declares for an input or property, as JSON text (JSON Schema, {@code const},
 * {@code default} and {@code example}).
 *
 * @param constant the only valid value; empty: any value of the type
 * @param defaultValue the default; empty: there is none
 * @param example the example; empty: there is none
 */
public record DeclaredValues(Optional<String> constant, Optional<String> defaultValue, Optional<String> example) {
    /** No declared values. */
    public static final DeclaredValues NONE = new DeclaredValues(Optional.empty(), Optional.empty(), Optional.empty());

    /** A constant only. */
    public static DeclaredValues constant(String json) {
        return new DeclaredValues(Optional.of(json), Optional.empty(), Optional.empty());
    }

    /** A copy with this example. */
    public DeclaredValues withExample(Optional<String> replacement) {
        return new DeclaredValues(constant, defaultValue, replacement);
    }

    /** A copy without a constant. */
    public DeclaredValues withoutConstant() {
        return new DeclaredValues(Optional.empty(), defaultValue, example);
    }

    /** A copy without default and example. */
    public DeclaredValues constantOnly() {
        return new DeclaredValues(constant, Optional.empty(), Optional.empty());
    }
}
