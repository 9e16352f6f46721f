package dev.callwright.gateway.credential.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.StringRequestContent;

/** Calls servers with a client, whose resolver decides which addresses are allowed. */
public final class JettyCredentialHttp implements CredentialHttp {
    private static final int LIMIT = 256 * 1024;

    private final HttpClient client;
    private final Duration timeout;

    /**
     * Calls with a client, which is started and not closed.
     *
     * @param timeout how long a call may take
     */
    public JettyCredentialHttp(HttpClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    @Override
    public CompletableFuture<Answer> ask(Question question) {
        String type = question.headers().getOrDefault("Content-Type", "");
        Request request = client.newRequest(question.uri())
                .method(question.method())
                .followRedirects(false)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .headers(headers -> question.headers().forEach(headers::put));
        if (!question.body().isEmpty()) {
            request.body(new StringRequestContent(type, question.body()));
        }
        return new CompletableResponseListener(request, LIMIT)
                .send()
                .thenApply(response -> new Answer(response.getStatus(), response.getContentAsString()));
    }
}
