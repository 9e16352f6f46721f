package dev.callwright.core.normalize.schema;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Limits;
import dev.callwright.core.normalize.document.SchemaNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the limits that a schema sets to texts and numbers. */
final class SchemaLimits {
    private final SchemaNormalizer schemas;

    SchemaLimits(SchemaNormalizer schemas) {
        this.schemas = schemas;
    }

    /** The limits of a schema or, where it sets none, of the first of its alternatives that sets some. */
    Limits of(SchemaNode schema) {
        return Stream.concat(
                        Stream.of(schema),
                        Stream.of("anyOf", "oneOf")
                                .flatMap(keyword -> schema.member(keyword).items().stream())
                                .map(schemas.references()::resolve))
                .map(this::own)
                .filter(limits -> !limits.equals(Limits.NONE))
                .findFirst()
                .orElse(Limits.NONE);
    }

    private Limits own(SchemaNode schema) {
        Limits limits = new Limits(
                minLength(schema),
                length(schema, "maxLength"),
                number(schema, "minimum"),
                number(schema, "maximum"),
                Optional.of(schema.text("pattern")).filter(pattern -> !pattern.isEmpty()));
        return limits.equals(Limits.NONE) ? Limits.NONE : limits;
    }

    // Only samples keep to it, and nobody reads one that long.
    private Optional<Integer> minLength(SchemaNode schema) {
        Optional<Integer> least = length(schema, "minLength");
        if (least.filter(length -> length > Limit.SAMPLE_TEXT.value()).isPresent()) {
            schemas.warn(schema.member("minLength"), Limit.SAMPLE_TEXT.exceeded() + "; snippets give a shorter text");
            return Optional.empty();
        }
        return least;
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
