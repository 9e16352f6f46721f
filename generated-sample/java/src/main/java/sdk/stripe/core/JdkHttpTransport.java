package sdk.stripe.core;

import sdk.stripe.core.internal.http.BodilessRequest;
import sdk.stripe.core.internal.http.BodyCollector;
import sdk.stripe.core.internal.http.Connecting;
import sdk.stripe.core.internal.http.OwnClient;
import sdk.stripe.core.internal.http.ReceivedResponse;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Sends requests with the JDK's HTTP client. The client must not follow redirects itself, because it would forward
 * credentials; see {@link Redirects}.
 */
public final class JdkHttpTransport implements HttpTransport {
    private final Supplier<HttpClient> client;

    private JdkHttpTransport(Supplier<HttpClient> client) {
        this.client = client;
    }

    /** A transport with an existing client, for what the builder of the SDK's client cannot set. */
    public static JdkHttpTransport of(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "an HttpClient that follows redirects takes credentials along; build it with"
                            + " Redirect.NEVER, and use redirects(Redirects.FOLLOW) of the SDK's client");
        }
        return new JdkHttpTransport(() -> client);
    }

    /** A transport with its own client. */
    public static JdkHttpTransport connectingWithin(Duration connectTimeout) {
        return of(new OwnClient(Connecting.DEFAULTS.within(connectTimeout)));
    }

    /** A transport with a client that is made when it is needed. */
    @SuppressWarnings("exports") // only the runtime has such clients
    public static JdkHttpTransport of(OwnClient client) {
        return new JdkHttpTransport(client);
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<java.net.http.HttpResponse<InputStream>> pending = start(request);
        try {
            // The JDK's own timeout ends with the headers; this one covers a body that is read as a whole.
            return response(request, pending.get(request.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (java.util.concurrent.TimeoutException e) {
            pending.cancel(true);
            throw timeout(request);
        } catch (InterruptedException e) {
            pending.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        }
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        CompletableFuture<java.net.http.HttpResponse<InputStream>> pending = start(request);
        CompletableFuture<HttpResponse> result = new CompletableFuture<>();
        pending.whenComplete((response, problem) -> {
            if (problem != null) {
                result.completeExceptionally(cause(problem));
            } else if (!result.complete(response(request, response))) {
                close(response.body());
            }
        });
        CompletableFuture<Void> timer =
                new CompletableFuture<Void>().orTimeout(request.timeout().toMillis(), TimeUnit.MILLISECONDS);
        // Not on the timer's own thread, which every other timer needs.
        timer.exceptionallyAsync(late -> {
            result.completeExceptionally(timeout(request));
            return null;
        });
        result.whenComplete((response, problem) -> {
            timer.complete(null);
            if (problem != null) {
                pending.cancel(true);
            }
        });
        return result;
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompletableFuture<java.net.http.HttpResponse<InputStream>> start(HttpRequest request) {
        return client.get().sendAsync(jdkRequest(request), reading(request));
    }

    private static HttpTimeoutException timeout(HttpRequest request) {
        return new HttpTimeoutException("no complete response within " + request.timeout());
    }

    private static java.net.http.HttpRequest jdkRequest(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(request.uri());
        if ("http".equalsIgnoreCase(request.uri().getScheme())) {
            // Otherwise the client requests an upgrade of the connection, which some servers reject.
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        request.headers().asMap().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        BodyPublisher body =
                request.body().isPresent() ? publisher(request.body().get()) : BodyPublishers.noBody();
        java.net.http.HttpRequest complete =
                builder.method(request.method(), body).build();
        boolean bodiless = request.body().isEmpty() && BodilessRequest.METHODS.contains(request.method());
        return bodiless ? new BodilessRequest(complete) : complete;
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

    private static BodyHandler<InputStream> reading(HttpRequest request) {
        return head -> {
            if (head.headers().firstValue("Transfer-Encoding").isPresent()
                    && head.headers().firstValue("Content-Length").isPresent()) {
                // RFC 9112, section 6.3: request smuggling, for a proxy may use the other length.
                return BodyCollector.refusing(new ProtocolException("the response has two lengths"));
            }
            if (head.statusCode() / 100 != 2) {
                return new BodyCollector(request.limits().errorBody() + 1);
            }
            if (request.responseMode() == HttpRequest.ResponseMode.STREAM) {
                return BodySubscribers.ofInputStream();
            }
            int limit = request.limits().body();
            boolean tooLong = ReceivedResponse.exceeds(request, head.headers().firstValue("Content-Length"), limit);
            return new BodyCollector(tooLong ? 0 : limit + 1);
        };
    }

    private static HttpResponse response(HttpRequest request, java.net.http.HttpResponse<InputStream> response) {
        Headers.Builder headers = Headers.builder();
        response.headers().map().forEach((name, values) -> values.forEach(value -> headers.received(name, value)));
        // A complete body cannot stall.
        InputStream body = response.body() instanceof ByteArrayInputStream whole
                ? whole
                : new TimedStream(response.body(), request.timeout());
        return new HttpResponse(response.statusCode(), headers.build(), body);
    }

    private static IOException failure(Throwable problem) throws IOException {
        Throwable cause = cause(problem);
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        return cause instanceof IOException e ? e : new IOException(cause);
    }

    private static Throwable cause(Throwable problem) {
        Throwable cause = problem instanceof CompletionException wrapper ? wrapper.getCause() : problem;
        if (cause instanceof NumberFormatException malformed) {
            // Thrown by the JDK for a Content-Length that is not a number.
            return new ProtocolException("the response is no HTTP: " + malformed.getMessage());
        }
        // A request body that could not be read.
        return Objects.requireNonNull(cause instanceof UncheckedIOException unread ? unread.getCause() : cause);
    }

    /** A stream that ends with an exception when nothing arrives for too long. */
    private static final class TimedStream extends FilterInputStream {
        private final Duration limit;
        private volatile boolean late;

        TimedStream(InputStream in, Duration limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            if (in.available() > 0) {
                return in.read(buffer, start, length);
            }
            CompletableFuture<Void> timer =
                    new CompletableFuture<Void>().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
            timer.exceptionallyAsync(unused -> {
                late = true;
                JdkHttpTransport.close(in);
                return null;
            });
            try {
                return checked(in.read(buffer, start, length));
            } catch (IOException e) {
                checked(0);
                throw e;
            } finally {
                timer.complete(null);
            }
        }

        private int checked(int count) throws HttpTimeoutException {
            if (late) {
                throw new HttpTimeoutException("nothing of the response body arrived within " + limit);
            }
            return count;
        }
    }
}
