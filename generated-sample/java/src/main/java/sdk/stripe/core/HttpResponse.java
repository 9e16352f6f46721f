package sdk.stripe.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** One HTTP response. */
public final class HttpResponse implements AutoCloseable {
    private final int status;
    private final Headers headers;
    private final InputStream body;

    /** A response whose body is read once and then closed. */
    public HttpResponse(int status, Headers headers, InputStream body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** A response with a JSON body, for transports of tests. */
    public static HttpResponse json(int status, String body) {
        Headers headers =
                Headers.builder().set("Content-Type", "application/json").build();
        return new HttpResponse(status, headers, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers. */
    public Headers headers() {
        return headers;
    }

    /** The body. */
    public InputStream body() {
        return body;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
