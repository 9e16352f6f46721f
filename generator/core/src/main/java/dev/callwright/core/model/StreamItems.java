package dev.callwright.core.model;

import java.util.List;
import java.util.Optional;

/**
 * The notation of the items of a stream.
 *
 * @param lastEvent the text of an item that ends the stream and is not a value
 * @param textEvents the names of the events whose data is text and not JSON, for {@code NAMED_EVENTS}
 */
public record StreamItems(Optional<String> lastEvent, List<String> textEvents) {
    /** JSON items up to the end of the response. */
    public static final StreamItems NONE = new StreamItems(Optional.empty(), List.of());

    public StreamItems {
        textEvents = List.copyOf(textEvents);
    }

    /** A copy with this last event. */
    public StreamItems withLastEvent(Optional<String> replacement) {
        return new StreamItems(replacement, textEvents);
    }
}
