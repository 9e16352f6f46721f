package sdk.stripe.core.internal.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A request of the JDK that has no publisher of a body, so that it is sent without {@code Content-Length: 0}. The JDK's
 * builder cannot make one for HEAD. Before Java 19 the JDK sends the header nevertheless (JDK-8283544).
 */
public final class BodilessRequest extends HttpRequest {
    /** The methods for which no length of a body is expected (RFC 9110, 8.6). */
    public static final Set<String> METHODS = Set.of("GET", "HEAD", "DELETE");

    private final HttpRequest request;

    /** The same request without a body. */
    public BodilessRequest(HttpRequest request) {
        this.request = request;
    }

    @Override
    public Optional<BodyPublisher> bodyPublisher() {
        return Optional.empty();
    }

    @Override
    public String method() {
        return request.method();
    }

    @Override
    public Optional<Duration> timeout() {
        return request.timeout();
    }

    @Override
    public boolean expectContinue() {
        return request.expectContinue();
    }

    @Override
    public URI uri() {
        return request.uri();
    }

    @Override
    public Optional<HttpClient.Version> version() {
        return request.version();
    }

    @Override
    public HttpHeaders headers() {
        return request.headers();
    }
}
