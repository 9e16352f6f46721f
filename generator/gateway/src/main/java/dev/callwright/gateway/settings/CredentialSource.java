package dev.callwright.gateway.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the secrets of a security scheme are.
 *
 * @param provider the API
 * @param scheme the name of the security scheme in the document
 * @param references the references by part: {@code username}, {@code password}, {@code clientId}, {@code clientSecret}, or
 *     {@link #WHOLE} for a secret without parts
 * @param requested what to request with a client id and a client secret
 */
public record CredentialSource(String provider, String scheme, Map<String, String> references, TokenRequest requested) {
    /** The part of a secret that has none. */
    public static final String WHOLE = "";

    public CredentialSource {
        references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
    }

    /**
     * A request for an access token of OAuth 2.
     *
     * @param scopes the scopes; empty: the authorization server decides
     * @param tokenUrl the token endpoint; empty: that of the document
     */
    public record TokenRequest(List<String> scopes, Optional<String> tokenUrl) {
        /** As the document and the authorization server have it. */
        public static final TokenRequest USUAL = new TokenRequest(List.of(), Optional.empty());

        public TokenRequest {
            scopes = List.copyOf(scopes);
        }
    }
}
