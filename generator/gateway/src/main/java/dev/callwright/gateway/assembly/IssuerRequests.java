package dev.callwright.gateway.assembly;

import dev.callwright.gateway.caller.IssuerDocuments;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;

/**
 * Reads the documents of an issuer.
 *
 * @param client sends the requests, under the rules for addresses
 */
record IssuerRequests(HttpClient client) implements IssuerDocuments {
    private static final int SECONDS = 5;

    @Override
    public CompletableFuture<String> get(URI url, int limit) {
        return new CompletableResponseListener(
                        client.newRequest(url).followRedirects(false).timeout(SECONDS, TimeUnit.SECONDS), limit)
                .send()
                .thenApply(IssuerRequests::text);
    }

    private static String text(ContentResponse response) {
        if (response.getStatus() != 200) {
            throw new IllegalStateException("the issuer answered with " + response.getStatus());
        }
        return new String(response.getContent(), StandardCharsets.UTF_8);
    }
}
