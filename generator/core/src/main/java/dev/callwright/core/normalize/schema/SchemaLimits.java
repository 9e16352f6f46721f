package dev.callwright.core.normalize.schema;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Limits;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the validation keywords for texts and numbers. */
final class SchemaLimits {
    private final SchemaContext context;

    SchemaLimits(SchemaContext context) {
        this.context = context;
    }

    /** The limits of a schema or, if it has none, of its first branch with limits. */
    Limits of(DocumentNode schema) {
        return Stream.concat(
                        Stream.of(schema),
                        Stream.of("allOf", "anyOf", "oneOf")
                                .flatMap(keyword -> schema.member(keyword).items().stream())
                                .map(context::resolve))
                .map(this::own)
                .filter(limits -> !limits.equals(Limits.NONE))
                .findFirst()
                .orElse(Limits.NONE);
    }

    private Limits own(DocumentNode schema) {
        Limits limits = new Limits(
                minLength(schema),
                length(schema, "maxLength"),
                number(schema, "minimum"),
                number(schema, "maximum"),
                Optional.of(schema.text("pattern")).filter(pattern -> !pattern.isEmpty()));
        return limits.equals(Limits.NONE) ? Limits.NONE : limits;
    }

    // minLength only affects samples, which must stay readable.
    private Optional<Integer> minLength(DocumentNode schema) {
        Optional<Integer> minLength = length(schema, "minLength");
        if (minLength.filter(length -> length > Limit.SAMPLE_TEXT.value()).isPresent()) {
            context.document()
                    .warn(
                            WarningKind.SNIPPET,
                            schema.member("minLength"),
                            Limit.SAMPLE_TEXT.exceeded() + "; snippets use a shorter text");
            return Optional.empty();
        }
        return minLength;
    }

    private static Optional<Integer> length(DocumentNode schema, String keyword) {
        return number(schema, keyword)
                .filter(length -> length.signum() >= 0 && length.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValue);
    }

    private static Optional<BigDecimal> number(DocumentNode schema, String keyword) {
        return Optional.of(schema.node().path(keyword))
                .filter(node -> node.isNumber())
                .map(node -> node.decimalValue());
    }
}
