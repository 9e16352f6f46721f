package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input.Location;

/**
 * What carries a value that is made.
 *
 * @param location where the value travels
 * @param care how much of that is minded
 */
record Carrier(Location location, Care care) {

    /** How much a value minds where it travels. */
    enum Care {
        /** Any value of the type is made; nearly all of them travel. */
        NONE,
        /** Only values are made that the document lists and that travel. */
        STRICT,
        /** Where the document lists no value that travels, another one is made. */
        PLACEHOLDER
    }

    /** Whether the value can be used. */
    boolean takes(JsonNode json) {
        return care == Care.NONE || Transportable.travels(location, json);
    }

    /** Whether the text can be used. */
    boolean takes(String text) {
        return care == Care.NONE || location.carries(text);
    }

    /** The same with other care. */
    Carrier with(Care other) {
        return new Carrier(location, other);
    }
}
