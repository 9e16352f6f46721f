package dev.callwright.core.normalize;

import dev.callwright.core.model.Limits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the limits that a schema sets to texts and numbers. */
final class SchemaLimits {
    private SchemaLimits() {}

    /** The limits of a schema or, where it sets none, of the first of its alternatives that sets some. */
    static Limits of(SchemaNode schema, References references) {
        return Stream.concat(
                        Stream.of(schema),
                        Stream.of("anyOf", "oneOf")
                                .flatMap(keyword -> schema.member(keyword).items().stream())
                                .map(references::resolve))
                .map(SchemaLimits::own)
                .filter(limits -> !limits.equals(Limits.NONE))
                .findFirst()
                .orElse(Limits.NONE);
    }

    private static Limits own(SchemaNode schema) {
        Limits limits = new Limits(
                length(schema, "minLength"),
                length(schema, "maxLength"),
                number(schema, "minimum"),
                number(schema, "maximum"),
                Optional.of(schema.text("pattern")).filter(pattern -> !pattern.isEmpty()));
        return limits.equals(Limits.NONE) ? Limits.NONE : limits;
    }

    private static Optional<Integer> length(SchemaNode schema, String keyword) {
        return number(schema, keyword)
                .filter(length -> length.signum() >= 0 && length.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValue);
    }

    private static Optional<BigDecimal> number(SchemaNode schema, String keyword) {
        return Optional.of(schema.node().path(keyword))
                .filter(node -> node.isNumber())
                .map(node -> node.decimalValue());
    }
}
