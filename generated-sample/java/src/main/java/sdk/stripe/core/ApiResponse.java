package sdk.stripe.core;

import sdk.stripe.core.internal.form.ContentTypes;
import java.util.Optional;

/**
 * A successful response.
 *
 * @param <T> the type of its value
 */
public final class ApiResponse<T> {
    private final int status;
    private final Headers headers;
    private final Optional<String> requestId;
    private final T value;
    private final byte[] rawBytes;

    /** A response with its value; the bytes are empty when the body is read as a stream. */
    public ApiResponse(HttpResponse response, Optional<String> requestId, T value, byte[] rawBytes) {
        this.status = response.status();
        this.headers = response.headers();
        this.requestId = requestId;
        this.value = value;
        this.rawBytes = rawBytes;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers. */
    public Headers headers() {
        return headers;
    }

    /** The request id, by which the API's provider can find the call. */
    public Optional<String> requestId() {
        return requestId;
    }

    /** The body as the operation's result. */
    public T value() {
        return value;
    }

    /** The body as text, as it arrived; empty when it is read as a stream. */
    public String rawBody() {
        return new String(
                rawBytes, ContentTypes.charset(headers.first("Content-Type").orElse("")));
    }

    /** A copy of the body as it arrived; empty when it is read as a stream. */
    public byte[] rawBytes() {
        return rawBytes.clone();
    }

    @Override
    public String toString() {
        return "ApiResponse[" + status + ", " + value + "]";
    }
}
