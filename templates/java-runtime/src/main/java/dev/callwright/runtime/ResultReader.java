package dev.callwright.runtime;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the body of a successful response. */
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

    /** What is asked for in {@code Accept}. */
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
    ApiResponse<T> read(Answer answer) throws IOException {
        HttpResponse response = answer.response();
        Optional<String> requestId = answer.requestId();
        if (mode() == HttpRequest.ResponseMode.STREAM && !isOfAnotherType(response)) {
            return new ApiResponse<>(response, requestId, (T) stream(answer), new byte[0]);
        }
        try (response) {
            byte[] body = answer.body();
            try {
                return new ApiResponse<>(response, requestId, (T) value(response, body), body);
            } catch (DecodingException problem) {
                String start = FailedResponse.answer(answer.operation(), response.status(), requestId);
                String rawBody = new String(body, charset(response.headers()));
                String type = response.headers()
                        .first("Content-Type")
                        .filter(given -> !MultipartWriter.isJson(given))
                        .map(given -> " of type " + given)
                        .orElse("");
                throw new DecodingException(start + ", but the body" + type + " cannot be read", problem, rawBody);
            }
        }
    }

    // The codec is the one of the events, though this reader's type is the stream.
    private Object stream(Answer answer) {
        return kind == Kind.BINARY
                ? new BinaryResponse(answer.response())
                : new EventStream<>(answer, new EventStream.Items<>(codec(), kind == Kind.LINES, lastEvent));
    }

    // A page of a proxy would be a stream without any event.
    private boolean isOfAnotherType(HttpResponse response) {
        String type = response.headers().first("Content-Type").orElse(EVENTS);
        return kind == Kind.EVENTS && !type.toLowerCase(Locale.ROOT).startsWith(EVENTS);
    }

    private Object value(HttpResponse response, byte[] body) {
        return switch (kind) {
            case EVENTS -> throw new DecodingException("$", "expected " + EVENTS);
            case TEXT -> new String(body, charset(response.headers()));
            case NOTHING -> NoContent.INSTANCE;
            default -> json(body);
        };
    }

    private Object json(byte[] body) {
        T value = JsonText.decode(codec(), body);
        return value == null ? JsonValue.NULL : value;
    }

    private Codec<T> codec() {
        return Objects.requireNonNull(codec, "codec");
    }

    /** The character set of a body. */
    static Charset charset(Headers headers) {
        String type = headers.first("Content-Type").orElse("");
        int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return StandardCharsets.UTF_8;
        }
        String name = type.substring(at + "charset=".length())
                .split(";", 2)[0]
                .replace("\"", "")
                .strip();
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
