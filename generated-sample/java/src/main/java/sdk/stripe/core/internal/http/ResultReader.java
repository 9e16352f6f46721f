package sdk.stripe.core.internal.http;

import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.BinaryResponse;
import sdk.stripe.core.DecodingException;
import sdk.stripe.core.EventStream;
import sdk.stripe.core.HttpRequest;
import sdk.stripe.core.HttpResponse;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.NoContent;
import sdk.stripe.core.internal.form.ContentTypes;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.json.JsonDecoder;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a successful response.
 *
 * @param <T> the type of the result
 */
final class ResultReader<T> {
    private static final String EVENTS = "text/event-stream";
    private static final int SUCCESS = 2;

    private final Kind kind;
    private final String accept;
    private final @Nullable Codec<T> codec;
    private final @Nullable StreamNotation<?> notation;
    private final ByStatus byStatus;

    private ResultReader(Kind kind, String accept, @Nullable Codec<T> codec) {
        this(kind, accept, codec, null, ByStatus.NONE);
    }

    private ResultReader(
            Kind kind,
            String accept,
            @Nullable Codec<T> codec,
            @Nullable StreamNotation<?> notation,
            ByStatus byStatus) {
        this.kind = kind;
        this.accept = accept;
        this.codec = codec;
        this.notation = notation;
        this.byStatus = byStatus;
    }

    private enum Kind {
        JSON,
        ANYTHING,
        TEXT,
        BINARY,
        STREAM,
        NOTHING
    }

    /**
     * What depends on the status of the response.
     *
     * @param codecs the codecs of statuses that have their own
     * @param bodiless the statuses without a body; null if the result is not optional
     */
    private record ByStatus(
            Map<String, Codec<?>> codecs, @Nullable Set<String> bodiless) {
        static final ByStatus NONE = new ByStatus(Map.of(), null);

        ByStatus with(String status, Codec<?> codec) {
            Map<String, Codec<?>> all = new HashMap<>(codecs);
            all.put(status, codec);
            return new ByStatus(all, bodiless);
        }
    }

    static <T> ResultReader<T> json(Codec<T> codec, String mediaType) {
        return new ResultReader<>(Kind.JSON, mediaType, codec);
    }

    /** Reads JSON of any type, and no body as JSON null. */
    static ResultReader<JsonValue> anything() {
        return new ResultReader<>(Kind.ANYTHING, "application/json", Codecs.ANY);
    }

    static ResultReader<String> text(String mediaType) {
        return new ResultReader<>(Kind.TEXT, mediaType, null);
    }

    static ResultReader<BinaryResponse> binary(String mediaType) {
        return new ResultReader<>(Kind.BINARY, mediaType, null);
    }

    static <E> ResultReader<EventStream<E>> stream(StreamNotation<E> notation, String mediaType) {
        return new ResultReader<>(Kind.STREAM, mediaType, null, notation, ByStatus.NONE);
    }

    static ResultReader<NoContent> nothing() {
        return new ResultReader<>(Kind.NOTHING, "*/*", null);
    }

    /** A copy that reads responses with a status such as {@code 202} or {@code 2XX} with this codec. */
    ResultReader<T> at(String status, Codec<T> statusCodec) {
        return new ResultReader<>(kind, accept, codec, notation, byStatus.with(status, statusCodec));
    }

    /** A copy whose result is empty for responses with these statuses, and for those without a body. */
    @SuppressWarnings("unchecked") // read(...) wraps what the codec reads
    ResultReader<Optional<T>> orNothing(Set<String> statuses) {
        Codec<Optional<T>> same = (Codec<Optional<T>>) (Codec<?>) codec;
        return new ResultReader<>(kind, accept, same, notation, new ByStatus(byStatus.codecs(), statuses));
    }

    /** Whether a response with this status has a result: a successful one, or one that is declared to have no body. */
    boolean isResult(int status) {
        return status / 100 == SUCCESS || isBodiless(status);
    }

    private boolean isBodiless(int status) {
        return byStatus.bodiless() != null && byStatus.bodiless().contains(Integer.toString(status));
    }

    /** The value of the header {@code Accept}. */
    String accept() {
        return accept;
    }

    HttpRequest.ResponseMode mode() {
        return switch (kind) {
            case BINARY, STREAM -> HttpRequest.ResponseMode.STREAM;
            default -> HttpRequest.ResponseMode.WHOLE;
        };
    }

    /** The response to an operation; the caller reads and closes the bodies of those that are streams. */
    @SuppressWarnings("unchecked") // the factories pair each kind with its class
    ApiResponse<T> read(ReceivedResponse received, String operation) throws IOException {
        HttpResponse response = received.response();
        Optional<String> requestId = received.requestId();
        boolean bodiless = isBodiless(response.status());
        if (mode() == HttpRequest.ResponseMode.STREAM && !bodiless && !isOfAnotherType(response)) {
            return new ApiResponse<>(response, requestId, (T) result(stream(received)), new byte[0]);
        }
        try (response) {
            byte[] body = received.body();
            if (bodiless || (byStatus.bodiless() != null && body.length == 0)) {
                return new ApiResponse<>(response, requestId, (T) Optional.empty(), body);
            }
            try {
                return new ApiResponse<>(response, requestId, (T) result(value(received, body)), body);
            } catch (DecodingException problem) {
                String start = ErrorReader.outcome(operation, response.status(), requestId);
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

    private Object result(Object value) {
        return byStatus.bodiless() == null ? value : Optional.of(value);
    }

    private Object stream(ReceivedResponse received) {
        return kind == Kind.BINARY
                ? new BinaryResponse(received.response())
                : new DecodedEventStream<>(received, Objects.requireNonNull(notation, "notation"));
    }

    // The HTML page of a proxy would be a stream without any event.
    private boolean isOfAnotherType(HttpResponse response) {
        String type = response.headers().first("Content-Type").orElse(EVENTS);
        return notation != null
                && notation.framing() == StreamNotation.Framing.EVENTS
                && !type.toLowerCase(Locale.ROOT).startsWith(EVENTS);
    }

    private Object value(ReceivedResponse received, byte[] body) {
        return switch (kind) {
            case STREAM -> throw new DecodingException("$", "expected " + EVENTS);
            case TEXT -> new String(body, ContentTypes.charset(received.contentType()));
            case NOTHING -> NoContent.INSTANCE;
            case ANYTHING -> body.length == 0 ? JsonValue.NULL : json(received, body);
            case JSON, BINARY -> json(received, body);
        };
    }

    private Object json(ReceivedResponse received, byte[] body) {
        Codec<?> bodyCodec = codec(received.response().status());
        String type = received.contentType();
        // Many APIs that declare a string of any type send plain text.
        if (bodyCodec == Codecs.STRING && !type.isEmpty() && !ContentTypes.isJson(type)) {
            return new String(body, ContentTypes.charset(type));
        }
        Object value = JsonDecoder.decode(bodyCodec, body);
        return value == null ? JsonValue.NULL : value;
    }

    private Codec<?> codec(int status) {
        Codec<?> ofRange = byStatus.codecs().get(status / 100 + "XX");
        Codec<?> own = byStatus.codecs().getOrDefault(Integer.toString(status), ofRange);
        return own == null ? Objects.requireNonNull(codec, "codec") : own;
    }
}
