package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import java.util.Optional;

/** Says whether a value can travel where an input travels; what cannot, the generated code refuses to send. */
final class Transportable {
    private Transportable() {}

    /** Why the value cannot travel; empty: it can. */
    static Optional<String> problem(Input input, JsonNode json) {
        if (travels(input.location(), json)) {
            return Optional.empty();
        }
        String rule = input.location() == Location.PATH
                ? "a path parameter must not be blank, . or .."
                : "a header may only have printable ASCII characters, and no line breaks";
        return Optional.of(input.wireName() + ": " + rule);
    }

    /** Whether the value can travel there. */
    static boolean travels(Location location, JsonNode json) {
        return switch (location) {
            case PATH -> json.isContainerNode() ? !json.isEmpty() : !json.isNull() && location.carries(json.asText());
            case HEADER -> allTravel(json);
            case COOKIE, QUERY, BODY, WHOLE_BODY -> true;
        };
    }

    private static boolean allTravel(JsonNode json) {
        if (!json.isContainerNode()) {
            return Location.HEADER.carries(json.asText());
        }
        boolean names = json.properties().stream().allMatch(member -> Location.HEADER.carries(member.getKey()));
        for (JsonNode part : json) {
            if (!allTravel(part)) {
                return false;
            }
        }
        return names;
    }
}
