package dev.callwright.gateway.credential.token;

import dev.callwright.gateway.credential.secret.SecretCache;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The access token of one client. It is requested when it is needed, and used until shortly before it expires. */
public final class AccessTokens {
    // An API that answers 401 for another reason must not make the gateway request a token for each call.
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private final TokenEndpoint endpoint;
    private final LongSupplier nanos;
    private SecretCache cache;
    private @Nullable SecretValues client;
    private @Nullable Long rejectedAt;

    /** The tokens of an endpoint, by a clock in nanoseconds. */
    public AccessTokens(TokenEndpoint endpoint, LongSupplier nanos) {
        this.endpoint = endpoint;
        this.nanos = nanos;
        this.cache = new SecretCache(nanos);
    }

    /** A token for a client, with the fields {@code clientId} and {@code clientSecret}. */
    public CompletableFuture<SecretValues> token(SecretValues of) {
        return cacheOf(of).get(() -> endpoint.request(of, nanos));
    }

    // Another client must not get the token of the one before.
    private synchronized SecretCache cacheOf(SecretValues of) {
        if (!of.equals(client)) {
            cache = new SecretCache(nanos);
        }
        client = of;
        return cache;
    }

    /** Discards a token that the API has refused; false if it is not the current one, or if one was just discarded. */
    public synchronized boolean reject(SecretValues token) {
        long now = nanos.getAsLong();
        if (rejectedAt != null && now - rejectedAt < PAUSE) {
            return false;
        }
        boolean discarded = cache.discard(token);
        if (discarded) {
            rejectedAt = now;
        }
        return discarded;
    }
}
