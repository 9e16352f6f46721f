package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import java.util.Optional;

/** Checks that a value can be sent in the location of its input; the generated code rejects other values. */
final class LocationRules {
    private LocationRules() {}

    /** Why the value cannot be sent; empty: it can. */
    static Optional<String> problem(Input input, JsonNode json) {
        if (accepts(input.location(), json)) {
            return Optional.empty();
        }
        String rule = input.location() == Location.PATH
                ? "a path parameter must not be blank, . or .."
                : "a header may only have printable ASCII characters, and no line breaks";
        return Optional.of(input.wireName() + ": " + rule);
    }

    /** Whether the value can be sent in the location. */
    static boolean accepts(Location location, JsonNode json) {
        return switch (location) {
            case PATH -> json.isContainerNode() ? !json.isEmpty() : !json.isNull() && location.carries(json.asText());
            case HEADER -> isHeaderText(json);
            case COOKIE, QUERY, QUERYSTRING, BODY, WHOLE_BODY -> true;
        };
    }

    private static boolean isHeaderText(JsonNode json) {
        if (!json.isContainerNode()) {
            return Location.HEADER.carries(json.asText());
        }
        boolean names = json.properties().stream().allMatch(member -> Location.HEADER.carries(member.getKey()));
        for (JsonNode part : json) {
            if (!isHeaderText(part)) {
                return false;
            }
        }
        return names;
    }
}
