package sdk.stripe.core;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Sends HTTP requests; replace it to use another HTTP client or to answer calls in tests. A transport follows no
 * redirects (see {@link Redirects}), and need not read more of a body than {@link HttpRequest#limits}.
 */
@FunctionalInterface
public interface HttpTransport {
    /**
     * The response to a request, whatever its status.
     *
     * @throws java.net.http.HttpTimeoutException if it did not arrive in time
     */
    HttpResponse send(HttpRequest request) throws IOException, InterruptedException;

    /**
     * The future response; it fails with the exceptions of {@link #send}. By default, a thread of the common pool waits
     * for it. Canceling the future cancels the request, if the transport supports that.
     */
    default CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return send(request);
            } catch (IOException e) {
                throw new CompletionException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
        });
    }
}
