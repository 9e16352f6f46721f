package dev.callwright.core.model;

import java.util.Map;
import java.util.Optional;

/**
 * A way to authenticate calls (OpenAPI, Security Scheme Object).
 *
 * @param name the key of the scheme under {@code components/securitySchemes}
 * @param kind the kind of credential
 * @param parameter the name of the header, query parameter or cookie with the API key; an empty string for other kinds
 * @param clientCredentials the client credentials flow of {@link Kind#OAUTH2}; empty: there is none
 */
public record SecurityScheme(String name, Kind kind, String parameter, Optional<ClientCredentials> clientCredentials) {

    /** A scheme without a client credentials flow. */
    public SecurityScheme(String name, Kind kind, String parameter) {
        this(name, kind, parameter, Optional.empty());
    }

    /**
     * The client credentials flow, in which a client requests tokens with an id and a secret (RFC 6749, section 4.4).
     *
     * @param tokenUrl the URL of the token endpoint; a relative one is resolved against the URL of the server
     * @param scopes the descriptions of scopes by name
     */
    public record ClientCredentials(String tokenUrl, Map<String, String> scopes) {
        public ClientCredentials {
            scopes = Ordered.copyOf(scopes);
        }
    }

    /** The kind of credential. */
    public enum Kind {
        BASIC,
        BEARER,
        API_KEY_HEADER,
        API_KEY_QUERY,
        API_KEY_COOKIE,
        OAUTH2,
        OPEN_ID_CONNECT,
        /** An unknown scheme; callers set its credentials themselves. */
        OTHER;

        /** Whether a token is sent in the {@code Authorization} header. */
        public boolean isToken() {
            return this == BEARER || this == OAUTH2 || this == OPEN_ID_CONNECT;
        }

        /** Whether a key is sent in a header, query parameter or cookie that the API names. */
        public boolean isKey() {
            return this == API_KEY_HEADER || this == API_KEY_QUERY || this == API_KEY_COOKIE;
        }
    }
}
