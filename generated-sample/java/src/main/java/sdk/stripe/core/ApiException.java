package sdk.stripe.core;

import java.util.Optional;

/** Thrown when the API responds with an error status; common statuses have subclasses. */
public class ApiException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient Response response;

    /** An exception for a response. */
    public ApiException(String message, Response response) {
        super(message, null);
        this.response = response;
    }

    /**
     * A response with an error status.
     *
     * @param operation the id of the operation
     * @param status the HTTP status
     * @param headers the headers
     * @param requestId the request id, by which the API's provider can find the call
     * @param body the body
     * @param error the body as the type that the API declares for the status, if it could be decoded
     * @param kind what the body says about the kind of error
     */
    public record Response(
            String operation,
            int status,
            Headers headers,
            Optional<String> requestId,
            RawBody body,
            Optional<?> error,
            Kind kind) {
        /** A response whose body says nothing about the kind of error. */
        public Response(
                String operation,
                int status,
                Headers headers,
                Optional<String> requestId,
                RawBody body,
                Optional<?> error) {
            this(operation, status, headers, requestId, body, error, Kind.NONE);
        }
    }

    /**
     * What the body of an error says about its kind.
     *
     * @param type the type of the error, such as {@code card_error}
     * @param code the code of the error, such as {@code card_declined}
     */
    public record Kind(Optional<String> type, Optional<String> code) {
        /** Nothing. */
        public static final Kind NONE = new Kind(Optional.empty(), Optional.empty());
    }

    /**
     * The body of a response as text.
     *
     * @param text the text; when it was cut, a note is appended
     * @param cut whether it was cut at the limit
     */
    public record RawBody(String text, boolean cut) {}

    /** The HTTP status. */
    public int status() {
        return response.status();
    }

    /** The response's headers. */
    public Headers headers() {
        return response.headers();
    }

    /** The request id, by which the API's provider can find the call. */
    public Optional<String> requestId() {
        return response.requestId();
    }

    /** The response body; one that exceeds the limit is cut, and a note is appended. */
    public String rawBody() {
        return response.body().text();
    }

    /** Whether the body exceeded {@link ResponseLimits#errorBody()} and was cut. */
    public boolean isRawBodyCut() {
        return response.body().cut();
    }

    /** The type of the error; empty if the body has none, or it is not known where. */
    public Optional<String> type() {
        return response.kind().type();
    }

    /** The code of the error; empty if the body has none, or it is not known where. */
    public Optional<String> code() {
        return response.kind().code();
    }

    /** The id of the operation that was called. */
    public String operation() {
        return response.operation();
    }

    /** The response body as the type that the API declares for the status; empty when it could not be decoded. */
    public <E> Optional<E> error(Class<E> type) {
        return response.error().filter(type::isInstance).map(type::cast);
    }
}
