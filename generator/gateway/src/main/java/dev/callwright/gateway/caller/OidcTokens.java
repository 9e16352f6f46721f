package dev.callwright.gateway.caller;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import java.text.ParseException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Verifies the access tokens of an issuer. Threads of its own do it, because they may have to wait for keys. */
final class OidcTokens implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int WAITING = 256;
    private static final int SKEW_SECONDS = 30;
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final IssuerKeys keys;
    private final TokenClaims claims;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final ExecutorService verifying = threads("callwright-token", THREADS);
    private final ExecutorService reading = threads("callwright-issuer", 1);

    /**
     * How long keys are used.
     *
     * @param fresh after this time they are read again
     * @param between the shortest time between two readings, for tokens with keys that are not known; the library allows one more
     * @param outage how long they are used when they cannot be read
     * @param patience how long a document may take
     */
    record KeyTimes(Duration fresh, Duration between, Duration outage, Duration patience) {
        private static final KeyTimes DEFAULT =
                new KeyTimes(Duration.ofMinutes(5), Duration.ofSeconds(30), Duration.ofHours(1), Duration.ofSeconds(5));
    }

    OidcTokens(OidcSettings settings, IssuerAccess issuer) {
        this(settings, issuer, KeyTimes.DEFAULT);
    }

    OidcTokens(OidcSettings settings, IssuerAccess issuer, KeyTimes times) {
        this.keys = new IssuerKeys(settings, issuer, times.patience());
        this.claims = new TokenClaims(settings);
        // Access tokens (RFC 9068), tokens that are said to be JSON Web Tokens, and, as many issuers write them, those
        // without a type.
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), JOSEObjectType.JWT, null));
        processor.setJWSKeySelector(new IssuerKeySelector(source(times), keys));
        processor.setJWSVerifierFactory(new Ed25519Signature.Factory());
        DefaultJWTClaimsVerifier<SecurityContext> verifier = new DefaultJWTClaimsVerifier<>(
                settings.audience(),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                Set.of("exp", settings.claims().name()));
        verifier.setMaxClockSkew(SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(verifier);
    }

    private JWKSource<SecurityContext> source(KeyTimes times) {
        long fresh = times.fresh().toMillis();
        return JWKSourceBuilder.create(keys)
                .cache(fresh, Math.min(Duration.ofSeconds(15).toMillis(), fresh / 2))
                .refreshAheadCache(fresh / 10, null, reading, false, null, false)
                .rateLimited(times.between().toMillis())
                .outageTolerant(times.outage().toMillis())
                .build();
    }

    private static ExecutorService threads(String name, int count) {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(count, count, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** The caller of a token; fails with a {@link GatewayProblem} with status 401 or 503. */
    CompletableFuture<Caller> authenticate(String token) {
        try {
            return CompletableFuture.supplyAsync(() -> verified(token), verifying);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(unavailable("too many tokens are being verified"));
        }
    }

    private Caller verified(String token) {
        try {
            return claims.caller(processor.process(token, null));
        } catch (RateLimitReachedException e) {
            // No key for this token a moment ago, and invented keys must not have the issuer asked again and again.
            throw keys.isAvailable() ? InvalidToken.problem() : unavailable("the keys of the issuer cannot be read");
        } catch (KeySourceException e) {
            throw unavailable("the keys of the issuer cannot be read");
        } catch (GatewayProblem e) {
            throw e;
        } catch (ParseException | BadJOSEException | JOSEException | RuntimeException e) {
            throw InvalidToken.problem();
        }
    }

    private static GatewayProblem unavailable(String why) {
        return GatewayProblem.later(503, "Tokens cannot be verified", why + "; try again later", RETRY);
    }

    /** Lets go of the threads once the tokens that wait are verified. */
    @Override
    public void close() {
        verifying.shutdown();
        reading.shutdown();
    }
}
