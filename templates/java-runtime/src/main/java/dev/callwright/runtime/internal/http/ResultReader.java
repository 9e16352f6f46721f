package dev.callwright.runtime.internal.http;

import dev.callwright.runtime.ApiResponse;
import dev.callwright.runtime.BinaryResponse;
import dev.callwright.runtime.DecodingException;
import dev.callwright.runtime.EventStream;
import dev.callwright.runtime.HttpRequest;
import dev.callwright.runtime.HttpResponse;
import dev.callwright.runtime.JsonValue;
import dev.callwright.runtime.NoContent;
import dev.callwright.runtime.internal.form.ContentTypes;
import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.JsonDecoder;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a successful response.
 *
 * @param <T> the type of the result
 */
final class ResultReader<T> {
    private static final String EVENTS = "text/event-stream";

    private final Kind kind;
    private final String accept;
    private final @Nullable Codec<T> codec;
    private final @Nullable String lastEvent;

    private ResultReader(Kind kind, String accept, @Nullable Codec<T> codec) {
        this(kind, accept, codec, null);
    }

    private ResultReader(Kind kind, String accept, @Nullable Codec<T> codec, @Nullable String lastEvent) {
        this.lastEvent = lastEvent;
        this.kind = kind;
        this.accept = accept;
        this.codec = codec;
    }

    private enum Kind {
        JSON,
        TEXT,
        BINARY,
        EVENTS,
        LINES,
        NOTHING
    }

    static <T> ResultReader<T> json(Codec<T> codec, String mediaType) {
        return new ResultReader<>(Kind.JSON, mediaType, codec);
    }

    static ResultReader<String> text(String mediaType) {
        return new ResultReader<>(Kind.TEXT, mediaType, null);
    }

    static ResultReader<BinaryResponse> binary(String mediaType) {
        return new ResultReader<>(Kind.BINARY, mediaType, null);
    }

    @SuppressWarnings("unchecked") // see stream(...)
    static <E> ResultReader<EventStream<E>> events(Codec<E> codec, @Nullable String lastEvent) {
        return new ResultReader<>(Kind.EVENTS, EVENTS, (Codec<EventStream<E>>) (Codec<?>) codec, lastEvent);
    }

    @SuppressWarnings("unchecked") // see stream(...)
    static <E> ResultReader<EventStream<E>> lines(Codec<E> codec, String mediaType, @Nullable String lastEvent) {
        return new ResultReader<>(Kind.LINES, mediaType, (Codec<EventStream<E>>) (Codec<?>) codec, lastEvent);
    }

    static ResultReader<NoContent> nothing() {
        return new ResultReader<>(Kind.NOTHING, "*/*", null);
    }

    /** The value of the header {@code Accept}. */
    String accept() {
        return accept;
    }

    HttpRequest.ResponseMode mode() {
        return switch (kind) {
            case BINARY, EVENTS, LINES -> HttpRequest.ResponseMode.STREAM;
            default -> HttpRequest.ResponseMode.WHOLE;
        };
    }

    /** The response; the caller reads and closes the bodies of those that are streams. */
    @SuppressWarnings("unchecked") // the factories pair each kind with its class
    ApiResponse<T> read(ReceivedResponse received) throws IOException {
        HttpResponse response = received.response();
        Optional<String> requestId = received.requestId();
        if (mode() == HttpRequest.ResponseMode.STREAM && !isOfAnotherType(response)) {
            return new ApiResponse<>(response, requestId, (T) stream(received), new byte[0]);
        }
        try (response) {
            byte[] body = received.body();
            try {
                return new ApiResponse<>(response, requestId, (T) value(received, body), body);
            } catch (DecodingException problem) {
                String start = ErrorReader.outcome(received.operation(), response.status(), requestId);
                String rawBody = new String(body, ContentTypes.charset(received.contentType()));
                String type = response.headers()
                        .first("Content-Type")
                        .filter(given -> !ContentTypes.isJson(given))
                        .map(given -> " of type " + given)
                        .orElse("");
                throw new DecodingException(start + ", but the body" + type + " cannot be read", problem, rawBody);
            }
        }
    }

    // The codec is the one of the events, though this reader's type is the stream.
    private Object stream(ReceivedResponse received) {
        return kind == Kind.BINARY
                ? new BinaryResponse(received.response())
                : new DecodedEventStream<>(
                        received, new DecodedEventStream.Notation<>(codec(), kind == Kind.LINES, lastEvent));
    }

    // The HTML page of a proxy would be a stream without any event.
    private boolean isOfAnotherType(HttpResponse response) {
        String type = response.headers().first("Content-Type").orElse(EVENTS);
        return kind == Kind.EVENTS && !type.toLowerCase(Locale.ROOT).startsWith(EVENTS);
    }

    private Object value(ReceivedResponse received, byte[] body) {
        return switch (kind) {
            case EVENTS -> throw new DecodingException("$", "expected " + EVENTS);
            case TEXT -> new String(body, ContentTypes.charset(received.contentType()));
            case NOTHING -> NoContent.INSTANCE;
            default -> json(body);
        };
    }

    private Object json(byte[] body) {
        T value = JsonDecoder.decode(codec(), body);
        return value == null ? JsonValue.NULL : value;
    }

    private Codec<T> codec() {
        return Objects.requireNonNull(codec, "codec");
    }
}
