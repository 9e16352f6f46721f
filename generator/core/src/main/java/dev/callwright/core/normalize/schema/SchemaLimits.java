package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Limits;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the validation keywords for texts and numbers. */
final class SchemaLimits {
    private static final Limits NO_OTHERS =
            new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);

    private final SchemaContext context;

    SchemaLimits(SchemaContext context) {
        this.context = context;
    }

    /** The limits of a schema or, if it has none, of its first branch with limits. */
    Limits of(DocumentNode schema) {
        return Stream.concat(
                        Stream.concat(Stream.of(schema), branches(schema, "allOf"))
                                .map(each -> own(each, false)),
                        Stream.of("anyOf", "oneOf").flatMap(keyword -> ofAlternatives(schema, keyword)))
                .filter(limits -> !limits.equals(Limits.NONE))
                .findFirst()
                .orElse(Limits.NONE);
    }

    private Stream<DocumentNode> branches(DocumentNode schema, String keyword) {
        return schema.member(keyword).items().stream().map(context::resolve);
    }

    private Stream<Limits> ofAlternatives(DocumentNode schema, String keyword) {
        ValueBranches kinds = new ValueBranches(context);
        long values = branches(schema, keyword)
                .filter(branch -> !kinds.isNull(branch) && !isEmptyText(branch))
                .count();
        return branches(schema, keyword).map(branch -> own(branch, values > 1));
    }

    private static boolean isEmptyText(DocumentNode branch) {
        JsonNode only = branch.node().path("enum");
        return only.size() == 1 && only.get(0).asText("-").isEmpty();
    }

    private Limits own(DocumentNode schema, boolean isPartial) {
        Limits limits = new Limits(
                minLength(schema),
                length(schema, "maxLength"),
                number(schema, "minimum"),
                number(schema, "maximum"),
                Optional.of(schema.text("pattern")).filter(pattern -> !pattern.isEmpty()),
                isPartial);
        return limits.equals(NO_OTHERS) ? Limits.NONE : limits;
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
