package dev.callwright.core.model;

import java.util.List;
import java.util.Optional;

/**
 * The values that a document declares for an input or property, as JSON text (JSON Schema, {@code const},
 * {@code default} and {@code example}).
 *
 * @param constant the only valid value; empty: any value of the type
 * @param defaultValue the default; empty: there is none
 * @param example the example; empty: there is none
 * @param choices the only valid values if a discriminator allows several; empty: any value of the type
 */
public record DeclaredValues(
        Optional<String> constant, Optional<String> defaultValue, Optional<String> example, List<String> choices) {
    /** No declared values. */
    public static final DeclaredValues NONE = new DeclaredValues(Optional.empty(), Optional.empty(), Optional.empty());

    public DeclaredValues {
        choices = List.copyOf(choices);
    }

    /** Values without choices. */
    public DeclaredValues(Optional<String> constant, Optional<String> defaultValue, Optional<String> example) {
        this(constant, defaultValue, example, List.of());
    }

    /** A constant only. */
    public static DeclaredValues constant(String json) {
        return new DeclaredValues(Optional.of(json), Optional.empty(), Optional.empty());
    }

    /** A copy with this example. */
    public DeclaredValues withExample(Optional<String> replacement) {
        return new DeclaredValues(constant, defaultValue, replacement, choices);
    }

    /** A copy without a constant. */
    public DeclaredValues withoutConstant() {
        return new DeclaredValues(Optional.empty(), defaultValue, example, choices);
    }

    /** A copy with these as the only valid values, of which a single one is a constant. */
    public DeclaredValues withOnly(List<String> values) {
        return values.size() == 1
                ? new DeclaredValues(Optional.of(values.get(0)), defaultValue, example, List.of())
                : new DeclaredValues(Optional.empty(), defaultValue, example, values);
    }

    /** A copy with these choices. */
    public DeclaredValues withChoices(List<String> replacement) {
        return new DeclaredValues(constant, defaultValue, example, replacement);
    }

    /** A copy without default and example. */
    public DeclaredValues constantOnly() {
        return new DeclaredValues(constant, Optional.empty(), Optional.empty(), choices);
    }
}
