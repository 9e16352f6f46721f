package dev.callwright.gateway.operation;

import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation;
import java.util.List;
import java.util.Optional;

/** The media types that an operation takes in the body of a request. */
final class BodyTypes {
    private final List<MediaType> declared;

    BodyTypes(Operation operation) {
        this.declared = operation.body().map(Operation.Body::declared).orElse(List.of()).stream()
                .flatMap(type -> MediaType.parse(type).stream())
                .toList();
    }

    /**
     * Whether a body with this {@code Content-Type} is taken. Parameters such as {@code charset} and {@code boundary} do not
     * matter (RFC 9110, 8.3.1), and types are compared in any letter case.
     */
    boolean accept(String contentType) {
        Optional<MediaType> given = MediaType.parse(contentType).filter(type -> !type.isRange());
        return given.isPresent() && declared.stream().anyMatch(range -> includes(range, given.get()));
    }

    private static boolean includes(MediaType range, MediaType type) {
        return matches(range.type(), type.type()) && matches(range.subtype(), type.subtype());
    }

    private static boolean matches(String range, String part) {
        return range.equals("*") || range.equalsIgnoreCase(part);
    }
}
