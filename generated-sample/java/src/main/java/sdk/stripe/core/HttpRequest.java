package sdk.stripe.core;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** One HTTP request, ready to be sent. */
public final class HttpRequest {
    private final String method;
    private final URI uri;
    private final Headers headers;
    private final Optional<HttpBody> body;
    private final Duration timeout;
    private final ResponseMode responseMode;

    HttpRequest(String method, URI uri, Headers headers, Optional<HttpBody> body, Duration timeout, ResponseMode mode) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.timeout = timeout;
        this.responseMode = mode;
    }

    /** How the caller reads the response. */
    public enum ResponseMode {
        /** At once, so that the timeout covers the body. */
        WHOLE,
        /** As a stream when the status is a success; the timeout covers the time until the headers and every read. */
        STREAM
    }

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
        return new HttpRequest(method, uri, changed, body, timeout, responseMode);
    }

    /** The body, whose media type is among the headers. */
    public Optional<HttpBody> body() {
        return body;
    }

    /** The time in which the response must be there. */
    public Duration timeout() {
        return timeout;
    }

    /** How the caller reads the response. */
    public ResponseMode responseMode() {
        return responseMode;
    }
}
