package dev.callwright.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** One HTTP request, ready to be sent. */
public final class HttpRequest {
    private final String method;
    private final URI uri;
    private final Headers headers;
    private final Optional<HttpBody> body;
    private final ResponseTerms terms;

    HttpRequest(String method, URI uri, Headers headers, Optional<HttpBody> body, ResponseTerms terms) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.terms = terms;
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
        return new HttpRequest(method, uri, changed, body, terms);
    }

    /** The same request to another URI, with other headers. */
    HttpRequest to(URI target, Headers others, Duration timeout) {
        return new HttpRequest(method, target, others, body, new ResponseTerms(timeout, terms.mode(), terms.limits()));
    }

    /** The body, whose media type is among the headers. */
    public Optional<HttpBody> body() {
        return body;
    }

    /** The time in which the response must be there. */
    public Duration timeout() {
        return terms.timeout();
    }

    /** How the caller reads the response. */
    public ResponseMode responseMode() {
        return terms.mode();
    }

    /** How much of the response is read; a transport need not give more than one byte more than that. */
    public ResponseLimits limits() {
        return terms.limits();
    }
}
