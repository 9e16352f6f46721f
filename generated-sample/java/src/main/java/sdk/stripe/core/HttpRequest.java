package sdk.stripe.core;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** An HTTP request, ready to be sent. */
public final class HttpRequest {
    private final String method;
    private final URI uri;
    private final Headers headers;
    private final Optional<HttpBody> body;
    private final ResponseHandling handling;

    /** A request; the media type of its body is among the headers. */
    public HttpRequest(String method, URI uri, Headers headers, Optional<HttpBody> body, ResponseHandling handling) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.handling = handling;
    }

    /** How the caller reads the response. */
    public enum ResponseMode {
        /** As a whole, so that the timeout covers the body. */
        WHOLE,
        /** As a stream when the status is a success; the timeout covers the time until the headers and every read. */
        STREAM
    }

    /**
     * The requirements on the response.
     *
     * @param timeout the time within which it must arrive
     * @param mode how the caller reads it
     * @param limits how much of it is read into memory
     */
    public record ResponseHandling(Duration timeout, ResponseMode mode, ResponseLimits limits) {}

    /** The HTTP method. */
    public String method() {
        return method;
    }

    /** The whole URI. */
    public URI uri() {
        return uri;
    }

    /** The headers. */
    public Headers headers() {
        return headers;
    }

    /** The same request with one value for a header, for transports that wrap another one. */
    public HttpRequest withHeader(String name, String value) {
        Headers changed = Headers.builder().setAll(headers).set(name, value).build();
        return new HttpRequest(method, uri, changed, body, handling);
    }

    /** The body, whose media type is among the headers. */
    public Optional<HttpBody> body() {
        return body;
    }

    /** The time within which the response must arrive. */
    public Duration timeout() {
        return handling.timeout();
    }

    /** How the caller reads the response. */
    public ResponseMode responseMode() {
        return handling.mode();
    }

    /** How much of the response is read; a transport need not read more than one byte more than that. */
    public ResponseLimits limits() {
        return handling.limits();
    }
}
