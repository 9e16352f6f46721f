package sdk.stripe.core.internal.http;

import sdk.stripe.core.internal.form.Escape;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The client credentials of OAuth 2 (RFC 6749, section 4.4), with the access token that was requested last. */
public final class ClientCredentials {
    private final URI tokenUrl;
    private final String authorization;
    private final String form;
    private @Nullable AccessToken current;
    private @Nullable CompletableFuture<AccessToken> pending;

    /** Credentials of a client; a relative URL is resolved against the API's. */
    public ClientCredentials(String tokenUrl, String clientId, String clientSecret, List<String> scopes) {
        this.tokenUrl = checkedUrl(tokenUrl);
        String pair = Escape.FORM.apply(clientId) + ":" + Escape.FORM.apply(clientSecret);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        this.form = "grant_type=client_credentials"
                + (scopes.isEmpty() ? "" : "&scope=" + Escape.FORM.apply(String.join(" ", scopes)));
    }

    /** An access token, and when to stop using it. */
    record AccessToken(String value, Instant expiry) {}

    private static URI checkedUrl(String url) {
        URI uri = URI.create(url);
        return uri.isAbsolute() ? ConfigChecks.baseUrl(url) : uri;
    }

    URI tokenUrl() {
        return tokenUrl;
    }

    /** The header {@code Authorization} of a token request. */
    String authorization() {
        return authorization;
    }

    /** The body of a token request. */
    String form() {
        return form;
    }

    /** A token that is valid at this time; concurrent callers share one request. */
    synchronized CompletableFuture<String> token(Instant now, Supplier<CompletableFuture<AccessToken>> request) {
        AccessToken known = current;
        if (known != null && now.isBefore(known.expiry())) {
            return CompletableFuture.completedFuture(known.value());
        }
        CompletableFuture<AccessToken> requested = pending;
        if (requested == null) {
            requested = request.get().whenComplete((token, problem) -> settle(token));
            // Some transports complete the future at once.
            pending = requested.isDone() ? null : requested;
        }
        return requested.thenApply(AccessToken::value);
    }

    private synchronized void settle(@Nullable AccessToken token) {
        current = token;
        pending = null;
    }

    /** Discards a token that the API did not accept. */
    synchronized void reject(String token) {
        if (current != null && current.value().equals(token)) {
            current = null;
        }
    }
}
