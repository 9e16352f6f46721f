package dev.callwright.core.emit.site.field;

import dev.callwright.core.model.TypeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The type of a field in words, such as {@code array of strings}. */
public record TypePhrase(List<Part> parts) {
    public TypePhrase {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the words.
     *
     * @param type the type that it is the name of; empty: it is none
     */
    public record Part(String text, Optional<TypeId> type) {}

    /** The words. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
