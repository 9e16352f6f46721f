package dev.callwright.core.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input;
import java.util.Optional;

/** Says whether a value can travel where an input travels; what cannot, the generated code refuses to send. */
final class Transportable {
    private Transportable() {}

    /** Why the value cannot travel; empty: it can. */
    static Optional<String> problem(Input input, JsonNode json) {
        return switch (input.location()) {
            case PATH ->
                isSegment(json)
                        ? Optional.empty()
                        : Optional.of(input.wireName() + ": a path parameter must not be blank, . or ..");
            case HEADER, COOKIE ->
                isPlain(json)
                        ? Optional.empty()
                        : Optional.of(
                                input.wireName() + ": a header must not contain line breaks or control characters");
            case QUERY, BODY, WHOLE_BODY -> Optional.empty();
        };
    }

    private static boolean isSegment(JsonNode json) {
        String text = json.asText();
        boolean emptyContainer = json.isContainerNode() && json.isEmpty();
        return !emptyContainer
                && !json.isNull()
                && (json.isContainerNode() || (!text.isBlank() && !text.equals(".") && !text.equals("..")));
    }

    private static boolean isPlain(JsonNode json) {
        if (json.isContainerNode()) {
            for (JsonNode part : json) {
                if (!isPlain(part)) {
                    return false;
                }
            }
            return true;
        }
        return json.asText().chars().noneMatch(Character::isISOControl);
    }
}
