package dev.callwright.gateway.caller;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Authenticates callers. Tokens are neither kept nor logged. */
public final class Callers implements AutoCloseable {
    private static final int LONGEST = 8_192;
    // RFC 6750, 2.1; letter case of the scheme does not matter (RFC 9110, 11.1).
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]+=*)");

    private final CallerSettings settings;
    private final Optional<OidcTokens> oidc;
    private final Executor executor;

    /**
     * @param issuer how the issuer is reached, if there is one
     * @param executor runs what follows an authentication that had to wait, so that it does not use up the threads for tokens
     */
    public Callers(CallerSettings settings, IssuerAccess issuer, Executor executor) {
        this(settings, settings.oidc().map(oidc -> new OidcTokens(oidc, issuer)), executor);
    }

    private Callers(CallerSettings settings, Optional<OidcTokens> oidc, Executor executor) {
        this.settings = settings;
        this.oidc = oidc;
        this.executor = executor;
    }

    /**
     * Callers with other tokens of the operator. They share the keys of the issuer with these, so that neither a call that is being
     * authenticated nor an issuer that is down ends anything; both are closed together.
     */
    public Callers withTokens(List<CallerToken> tokens) {
        return new Callers(new CallerSettings(tokens, settings.oidc()), oidc, executor);
    }

    /**
     * The caller that a request proves to be from; without tokens in the settings {@link Caller#LOCAL}.
     *
     * @param authorization the header {@code Authorization}; empty: the request has none
     * @return fails with a {@link GatewayProblem}: 401 without a valid token, 503 while the issuer's keys cannot be read
     */
    public CompletableFuture<Caller> authenticate(Optional<String> authorization) {
        if (settings.isOpen()) {
            return CompletableFuture.completedFuture(Caller.LOCAL);
        }
        if (authorization.isEmpty()) {
            return CompletableFuture.failedFuture(
                    GatewayProblem.unauthenticated("send a token in the header Authorization: Bearer"));
        }
        Matcher bearer = BEARER.matcher(authorization.get());
        if (authorization.get().length() > LONGEST || !bearer.matches()) {
            return CompletableFuture.failedFuture(InvalidToken.problem());
        }
        return authenticated(bearer.group(1));
    }

    private CompletableFuture<Caller> authenticated(String token) {
        TokenDigest digest = TokenDigest.of(token);
        Caller found = null;
        // All of them are compared, so that the time says nothing about which one fits.
        for (CallerToken each : settings.tokens()) {
            if (each.digest().isSameAs(digest)) {
                found = each.caller();
            }
        }
        if (found != null) {
            return CompletableFuture.completedFuture(found);
        }
        return oidc.map(issuer -> issuer.authenticate(token).whenCompleteAsync((caller, problem) -> {}, executor))
                .orElseGet(() -> CompletableFuture.failedFuture(InvalidToken.problem()));
    }

    /** Stops the threads that read keys. */
    @Override
    public void close() {
        oidc.ifPresent(OidcTokens::close);
    }
}
