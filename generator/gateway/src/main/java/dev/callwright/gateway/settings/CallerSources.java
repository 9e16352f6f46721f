package dev.callwright.gateway.settings;

import dev.callwright.gateway.call.Scope;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may call, with references to tokens.
 *
 * @param tokens callers with a token of their own
 * @param oidc an issuer of further tokens; empty: none
 */
public record CallerSources(List<TokenSource> tokens, Optional<OidcSource> oidc) {
    public CallerSources {
        tokens = List.copyOf(tokens);
    }

    /** Whether whoever reaches the gateway may call. */
    public boolean isOpen() {
        return tokens.isEmpty() && oidc.isEmpty();
    }

    /**
     * A caller with a token.
     *
     * @param name the name of the caller
     * @param token where its token is: {@code env:}, {@code file:} or {@code vault:}, or {@code sha256:} and its digest
     * @param scopes what it may do
     * @param providers the APIs that it may call; empty: all
     * @param credentials the credentials that are used for it instead of those for all
     */
    public record TokenSource(
            String name,
            String token,
            Set<Scope> scopes,
            Optional<Set<String>> providers,
            List<CredentialSource> credentials) {
        public TokenSource {
            scopes = Set.copyOf(scopes);
            providers = providers.map(Set::copyOf);
            credentials = List.copyOf(credentials);
        }
    }

    /**
     * An OpenID Connect issuer.
     *
     * @param issuer the issuer
     * @param audience the audience of its tokens
     * @param keys the address of its keys; empty: the one that it publishes
     * @param claims the claims that are read
     * @param providers the APIs that these callers may call; empty: all
     */
    public record OidcSource(
            String issuer, String audience, Optional<URI> keys, ClaimNames claims, Optional<Set<String>> providers) {
        public OidcSource {
            providers = providers.map(Set::copyOf);
        }
    }

    /**
     * The claims of tokens.
     *
     * @param name the claim with the name of the caller
     * @param scopes the claim with its scopes
     * @param prefix what scopes begin with; may be empty
     */
    public record ClaimNames(String name, String scopes, String prefix) {}
}
