package sdk.stripe.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Sends requests with the JDK's HTTP client. Redirects are not followed, for they would take credentials along. */
public final class JdkHttpTransport implements HttpTransport {
    private final HttpClient client;

    private JdkHttpTransport(HttpClient client) {
        this.client = client;
    }

    /** A transport on a client of the caller's, for proxies, certificates and executors. */
    public static JdkHttpTransport of(HttpClient client) {
        return new JdkHttpTransport(client);
    }

    /** A transport on a client of its own. */
    public static JdkHttpTransport connectingWithin(Duration connectTimeout) {
        return of(HttpClient.newBuilder().connectTimeout(connectTimeout).build());
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<java.net.http.HttpResponse<InputStream>> pending =
                client.sendAsync(jdkRequest(request), reading(request.responseMode()));
        try {
            // The JDK's own timeout ends with the headers; this one covers a body that is read as a whole.
            return response(pending.get(request.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (java.util.concurrent.TimeoutException e) {
            pending.cancel(true);
            throw new HttpTimeoutException("no complete response within " + request.timeout());
        } catch (InterruptedException e) {
            pending.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static java.net.http.HttpRequest jdkRequest(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(request.uri());
        if ("http".equalsIgnoreCase(request.uri().getScheme())) {
            // Otherwise the client asks to upgrade the connection, which some servers answer with an error.
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        request.headers().asMap().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        BodyPublisher body = request.body().map(JdkHttpTransport::publisher).orElseGet(BodyPublishers::noBody);
        return builder.method(request.method(), body).build();
    }

    private static BodyPublisher publisher(HttpBody body) {
        if (body.length() == 0) {
            return BodyPublishers.noBody();
        }
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> {
            try {
                return body.source().open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return body.length() > 0 ? BodyPublishers.fromPublisher(stream, body.length()) : stream;
    }

    private static BodyHandler<InputStream> reading(HttpRequest.ResponseMode mode) {
        return head -> mode == HttpRequest.ResponseMode.STREAM && head.statusCode() / 100 == 2
                ? BodySubscribers.ofInputStream()
                : BodySubscribers.mapping(BodySubscribers.ofByteArray(), ByteArrayInputStream::new);
    }

    private static HttpResponse response(java.net.http.HttpResponse<InputStream> response) {
        Headers.Builder headers = Headers.builder();
        response.headers().map().forEach((name, values) -> values.forEach(value -> headers.received(name, value)));
        return new HttpResponse(response.statusCode(), headers.build(), response.body());
    }

    private static IOException failure(Throwable cause) throws IOException {
        // A request body that could not be read.
        if (cause instanceof UncheckedIOException e) {
            return e.getCause();
        }
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        return cause instanceof IOException e ? e : new IOException(cause);
    }
}
