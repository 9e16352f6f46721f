package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Value;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Values that the document declares: constants, examples and defaults. */
final class SchemaHints {
    private final SampleValidator validator;

    SchemaHints(SampleValidator validator) {
        this.validator = validator;
    }

    /** The constant, else the first of example and default that is valid, not empty and accepted; empty: there is none. */
    Optional<JsonNode> of(Value value, Predicate<JsonNode> condition) {
        if (value.constant().isPresent()) {
            return value.constant().map(Json::parse);
        }
        return Stream.of(value.example(), value.defaultValue())
                .flatMap(Optional::stream)
                .filter(json -> json.length() <= Limit.EXAMPLE_LENGTH.value())
                .map(Json::parse)
                .filter(json -> isInformative(json)
                        && condition.test(json)
                        && validator.problem(value, json, "").isEmpty())
                .findFirst()
                .or(() -> value.choices().stream().findFirst().map(Json::parse));
    }

    private static boolean isInformative(JsonNode json) {
        boolean emptyContainer = json.isContainerNode() && json.isEmpty();
        return !json.isNull() && !emptyContainer && !SampleValidator.isEmptyText(json);
    }
}
