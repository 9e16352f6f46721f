package dev.callwright.core.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The result of a successful call.
 *
 * @param kind the kind of response body
 * @param type the type of a JSON body or of the items of a stream; empty for other kinds
 * @param mediaType the media type for {@code Accept}; empty: there is no body
 * @param notation the notation of a stream
 * @param statuses the parts that depend on the status
 */
public record Result(
        ResultKind kind,
        Optional<TypeRef> type,
        Optional<String> mediaType,
        StreamItems notation,
        StatusTypes statuses) {
    /** A result that does not depend on the status. */
    public Result(ResultKind kind, Optional<TypeRef> type, Optional<String> mediaType) {
        this(kind, type, mediaType, StreamItems.NONE, StatusTypes.NONE);
    }

    /** A copy with this notation. */
    public Result withNotation(StreamItems replacement) {
        return new Result(kind, type, mediaType, replacement, statuses);
    }

    /** A copy with these parts that depend on the status. */
    public Result withStatuses(StatusTypes replacement) {
        return new Result(kind, type, mediaType, notation, replacement);
    }

    /** The result of the main status. */
    public Result main() {
        Optional<TypeRef> first = statuses.types().values().stream().findFirst().or(() -> type);
        return new Result(kind, first, mediaType, notation, StatusTypes.NONE);
    }

    // Types of statuses that become equal are one type.
    Result mapTypes(UnaryOperator<TypeRef> replacement) {
        StatusTypes mapped = statuses.mapTypes(replacement);
        Optional<TypeRef> only = mapped.onlyType();
        return new Result(
                kind,
                only.or(() -> type.map(replacement)),
                mediaType,
                notation,
                only.isPresent() ? mapped.withoutTypes() : mapped);
    }

    /** The kind of a response body. */
    public enum ResultKind {
        JSON,
        TEXT,
        BINARY,
        /** A stream of server-sent events; the data of each event is an item. */
        EVENTS,
        /** A stream of server-sent events; each event is an item, with its name and its data. */
        NAMED_EVENTS,
        /** A stream of JSON lines; each line is an item. */
        LINES,
        /** A JSON text sequence (RFC 7464); each text is an item. */
        SEQUENCE,
        NONE;

        /** Whether the body is a stream of items. */
        public boolean isStream() {
            return switch (this) {
                case EVENTS, NAMED_EVENTS, LINES, SEQUENCE -> true;
                case JSON, TEXT, BINARY, NONE -> false;
            };
        }
    }
}
