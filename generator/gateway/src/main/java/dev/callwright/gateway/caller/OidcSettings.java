package dev.callwright.gateway.caller;

import dev.callwright.gateway.call.Scope;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The access tokens of an OpenID Connect issuer (JSON Web Tokens as in RFC 9068).
 *
 * @param issuer the value of {@code iss}, and the URL below which the discovery document is
 * @param audience the value that {@code aud} must have
 * @param keys the URL of the JSON Web Key Set; empty: that of the discovery document
 * @param claims where the name and the scopes are
 * @param providers the APIs that these callers may call; empty: all
 */
public record OidcSettings(
        String issuer, String audience, Optional<URI> keys, Claims claims, Optional<Set<String>> providers) {

    /**
     * The claims that say who calls.
     *
     * @param name the claim with the caller's name
     * @param scopes the claim with the scopes: a text with spaces between them, or a list
     * @param prefix what scopes begin with, such as {@code callwright:}; the rest is {@link Scope#key()}
     */
    public record Claims(String name, String scopes, String prefix) {
        /** The claims of RFC 9068: {@code sub} and {@code scope}. */
        public static final Claims STANDARD = new Claims("sub", "scope", "");
    }

    /**
     * @throws IllegalArgumentException if a URL cannot be one of an issuer, or the audience is missing
     */
    public OidcSettings {
        providers = providers.map(Set::copyOf);
        IssuerUrls.check("the issuer", issuer);
        keys.ifPresent(url -> IssuerUrls.check("the URL of the keys", url.toString()));
        if (issuer.contains("?")) {
            throw new IllegalArgumentException(
                    "the issuer must be a URL without a query (OpenID Connect Discovery 1.0, 2)");
        }
        if (audience.isBlank()) {
            throw new IllegalArgumentException(
                    "OpenID Connect needs an audience: tokens for other services of the issuer would be accepted");
        }
    }

    /** The URL of the discovery document (OpenID Connect Discovery 1.0, 4). */
    URI discovery() {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        return URI.create(base + "/.well-known/openid-configuration");
    }

    /** Whether the issuer has TLS, so that its keys must have it too. */
    boolean isSecure() {
        return IssuerUrls.isSecure(URI.create(issuer));
    }
}
