package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.GatewayProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * A request to an API. Its path and its query are in the form that is sent, and are never decoded again, so that they cannot become
 * another path on the way.
 */
public final class UpstreamRequest {
    private final ServerOrigin origin;
    private final String method;
    private final String target;
    private final HttpFields headers;
    private final Optional<UpstreamBody> body;
    private final String requestIdHeader;

    private UpstreamRequest(Builder builder, String target, HttpFields headers) {
        this.origin = builder.origin;
        this.method = builder.method;
        this.target = target;
        this.headers = headers;
        this.body = builder.body;
        this.requestIdHeader = builder.requestIdHeader;
    }

    /**
     * A request without headers and without a body.
     *
     * @param method the method, such as {@code GET}
     * @param path the path with percent-encoding; it starts with a slash
     */
    public static Builder builder(String method, ServerOrigin origin, String path) {
        return new Builder(method, origin, path);
    }

    /** The server. */
    public ServerOrigin origin() {
        return origin;
    }

    /** The method. */
    public String method() {
        return method;
    }

    /** The path with percent-encoding, and the query after a question mark if there is one. */
    public String target() {
        return target;
    }

    /** The headers in the order in which they are sent. */
    public HttpFields headers() {
        return headers;
    }

    /** The body; empty if there is none. */
    public Optional<UpstreamBody> body() {
        return body;
    }

    /** The name of the response header that has the API's id of the request; an empty string: one of the usual names. */
    public String requestIdHeader() {
        return requestIdHeader;
    }

    /** No values: requests have secrets. */
    @Override
    public String toString() {
        return method + ' ' + origin;
    }

    /** Collects the parts of a request. It is used once, by one thread at a time. */
    public static final class Builder {
        private final String method;
        private final ServerOrigin origin;
        private final String path;
        private final HttpFields.Mutable headers = HttpFields.build();
        private final Map<String, String> cookies = new LinkedHashMap<>();
        private RawQuery query = RawQuery.NONE;
        private Optional<UpstreamBody> body = Optional.empty();
        private String requestIdHeader = "";

        private Builder(String method, ServerOrigin origin, String path) {
            this.method = method;
            this.origin = origin;
            this.path = path;
        }

        /** Sets the whole query, with percent-encoding and without the question mark; an empty string: none. */
        public Builder rawQuery(String raw) {
            query = RawQuery.of(raw);
            return this;
        }

        /** Copies those headers of a received request that may pass: see {@link CallerHeaders}. */
        public Builder callerHeaders(HttpFields received, CallerHeaders allowed) {
            allowed.copy(received, headers);
            allowed.copyCookies(received, cookies);
            return this;
        }

        /** Adds a header after those of the same name. */
        public Builder addHeader(String name, String value) {
            headers.add(name, value);
            return this;
        }

        /** Sets a header instead of those of the same name. */
        public Builder header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        /** Sets a parameter of the query instead of those of the same name. Both parts are encoded by this. */
        public Builder query(String name, String value) {
            query = query.with(name, value);
            return this;
        }

        /** Sets a cookie instead of the one of the same name. */
        public Builder cookie(String name, String value) {
            cookies.put(name, value);
            return this;
        }

        /** Sets the body. */
        public Builder body(UpstreamBody sent) {
            body = Optional.of(sent);
            return this;
        }

        /** Sets the name of the response header that has the API's id of the request. */
        public Builder requestIdHeader(String name) {
            requestIdHeader = name;
            return this;
        }

        /** The names of the headers so far, in lower case. */
        public Set<String> headerNames() {
            return CallerHeaders.names(headers);
        }

        /**
         * The request.
         *
         * @throws GatewayProblem with status 400 if a part of it cannot be sent unchanged: a path with a dot segment, a header value
         *     with a line break
         */
        public UpstreamRequest build() {
            String target = RequestTarget.of(path, query);
            if (!cookies.isEmpty()) {
                headers.put(HttpHeader.COOKIE, RequestSyntax.cookies(cookies));
            }
            for (HttpField field : headers) {
                RequestSyntax.checkHeader(field);
            }
            return new UpstreamRequest(this, target, headers.asImmutable());
        }
    }
}
