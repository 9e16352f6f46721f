package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input.Location;

/**
 * The restrictions of the HTTP message part that carries a value: not every value can be sent in a path or a header.
 *
 * @param location the part of the message
 * @param strictness how the restrictions affect the choice of a value
 */
record WireConstraint(Location location, Strictness strictness) {

    /** How the restrictions of a location affect the choice of a value. */
    enum Strictness {
        /** Restrictions are ignored. Nearly all values can be sent anywhere, so this is tried first. */
        NONE,
        /** Only sendable values that the document lists are chosen. */
        LISTED,
        /** When the document lists no sendable value, a placeholder is chosen. */
        PLACEHOLDER
    }

    boolean accepts(JsonNode json) {
        return strictness == Strictness.NONE || LocationRules.accepts(location, json);
    }

    boolean accepts(String text) {
        return strictness == Strictness.NONE || location.carries(text);
    }

    WireConstraint withStrictness(Strictness replacement) {
        return new WireConstraint(location, replacement);
    }
}
