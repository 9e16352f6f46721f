package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Value;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the document itself gives as values. */
final class Hints {
    private final Fit fit;

    Hints(Fit fit) {
        this.fit = fit;
    }

    /** The constant, example or default, the first of them that fits and shows something; empty: there is none. */
    Optional<JsonNode> of(Value value, Predicate<JsonNode> condition) {
        if (value.constant().isPresent()) {
            return value.constant().map(Json::parse);
        }
        return Stream.of(value.example(), value.defaultValue())
                .flatMap(Optional::stream)
                .filter(json -> json.length() <= Limit.EXAMPLE_LENGTH.value())
                .map(Json::parse)
                .filter(json -> saysSomething(json)
                        && condition.test(json)
                        && fit.problem(value, json, "").isEmpty())
                .findFirst();
    }

    private static boolean saysSomething(JsonNode json) {
        boolean emptyContainer = json.isContainerNode() && json.isEmpty();
        return !json.isNull() && !emptyContainer && !Fit.isEmptyText(json);
    }
}
