package dev.callwright.gateway.caller;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads the keys of an issuer, each time anew; it blocks for a few seconds at most. */
final class IssuerKeys implements JWKSetSource<SecurityContext> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LIMIT = 256 << 10;

    private final OidcSettings settings;
    private final IssuerAccess issuer;
    private final Duration patience;
    private volatile Optional<URI> discovered = Optional.empty();
    private volatile boolean available;

    IssuerKeys(OidcSettings settings, IssuerAccess issuer, Duration patience) {
        this.settings = settings;
        this.issuer = issuer;
        this.patience = patience;
    }

    /** Whether keys could be read the last time. */
    boolean isAvailable() {
        return available;
    }

    // Whatever fails counts as an outage, so that keys of before stay valid for a while: a proxy that answers with a
    // page of
    // its own must not end all calls.
    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
            throws JWKSetUnavailableException {
        boolean read = false;
        try {
            JWKSet keys = JWKSet.parse(text(url()));
            read = true;
            return keys;
        } catch (JWKSetUnavailableException e) {
            throw reported(e);
        } catch (ParseException | RuntimeException e) {
            throw reported(new JWKSetUnavailableException("its key set cannot be read", e));
        } finally {
            available = read;
            discovered = discovered.filter(url -> available);
        }
    }

    // No more often than keys are read, which is limited.
    private JWKSetUnavailableException reported(JWKSetUnavailableException problem) {
        issuer.log()
                .warn("the keys of the issuer " + settings.issuer() + " are not available: " + problem.getMessage());
        return problem;
    }

    private URI url() throws JWKSetUnavailableException {
        Optional<URI> known = settings.keys().or(() -> discovered);
        if (known.isPresent()) {
            return known.get();
        }
        JsonNode document = discoveryDocument();
        // OpenID Connect Discovery 1.0, 4.3: otherwise one issuer could speak for another.
        if (!settings.issuer().equals(document.path("issuer").textValue())) {
            throw new JWKSetUnavailableException("its discovery document is that of another issuer");
        }
        Optional<URI> keys = IssuerUrls.parsed(document.path("jwks_uri").asText())
                .filter(url -> !settings.isSecure() || IssuerUrls.isSecure(url));
        discovered = keys;
        return keys.orElseThrow(
                () -> new JWKSetUnavailableException("the jwks_uri of its discovery document cannot be used"));
    }

    private JsonNode discoveryDocument() throws JWKSetUnavailableException {
        try {
            return JSON.readTree(text(settings.discovery()));
        } catch (JsonProcessingException e) {
            throw new JWKSetUnavailableException("its discovery document is not JSON");
        }
    }

    private String text(URI url) throws JWKSetUnavailableException {
        CompletableFuture<String> text = issuer.documents().get(url, LIMIT);
        try {
            return text.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JWKSetUnavailableException("reading was interrupted");
        } catch (TimeoutException e) {
            text.cancel(true);
            throw new JWKSetUnavailableException("no response within " + patience.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw new JWKSetUnavailableException(
                    String.valueOf(
                            e.getCause() == null ? e.getMessage() : e.getCause().getMessage()),
                    e);
        }
    }

    @Override
    public void close() {
        // Nothing is open between two readings.
    }
}
