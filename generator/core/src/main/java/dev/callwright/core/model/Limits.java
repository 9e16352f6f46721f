package dev.callwright.core.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Constraints on values of a type (JSON Schema, validation keywords). Generated code leaves validation to the API,
 * because constraints change; samples satisfy them.
 *
 * @param minLength the minimum length of a string
 * @param maxLength the maximum length of a string
 * @param minimum the inclusive minimum of a number
 * @param maximum the inclusive maximum of a number
 * @param pattern the regular expression (ECMA-262) that matches a part of a string
 * @param isPartial whether values of other alternatives need not satisfy them
 */
public record Limits(
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<String> pattern,
        boolean isPartial) {
    /** No constraints. */
    public static final Limits NONE =
            new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
