package dev.callwright.core.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which values of its type a value can have (JSON Schema, validation keywords). Generated code leaves it to the API to
 * judge them, for they change; samples keep to them.
 *
 * @param minLength the fewest characters a text has
 * @param maxLength the most characters a text has
 * @param minimum the least number, itself included
 * @param maximum the greatest number, itself included
 * @param pattern the regular expression (ECMA-262) that matches somewhere in a text
 */
public record Limits(
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<String> pattern) {
    /** No limits. */
    public static final Limits NONE =
            new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
