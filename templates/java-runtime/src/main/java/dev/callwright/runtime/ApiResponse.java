package dev.callwright.runtime;

import java.util.Optional;

/**
 * A successful response.
 *
 * @param <T> what its body was read as
 */
public final class ApiResponse<T> {
    private final int status;
    private final Headers headers;
    private final Optional<String> requestId;
    private final T value;
    private final Bytes rawBody;

    ApiResponse(int status, Headers headers, Optional<String> requestId, T value, Bytes rawBody) {
        this.status = status;
        this.headers = headers;
        this.requestId = requestId;
        this.value = value;
        this.rawBody = rawBody;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers. */
    public Headers headers() {
        return headers;
    }

    /** The id by which the API's provider knows the call. */
    public Optional<String> requestId() {
        return requestId;
    }

    /** The body as the operation's result. */
    public T value() {
        return value;
    }

    /** The body as it arrived; no bytes when it is read as a stream. */
    public Bytes rawBody() {
        return rawBody;
    }
}
