package sdk.stripe.core;

import java.io.IOException;

/** Sends HTTP requests; replace it to use another HTTP client or to answer calls in tests. */
@FunctionalInterface
public interface HttpTransport {
    /**
     * The response to a request, whatever its status.
     *
     * @throws java.net.http.HttpTimeoutException if it did not arrive in time
     */
    HttpResponse send(HttpRequest request) throws IOException, InterruptedException;
}
