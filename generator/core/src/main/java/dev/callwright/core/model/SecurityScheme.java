package dev.callwright.core.model;

import java.util.Map;
import java.util.Optional;

/**
 * How a call proves who makes it (OpenAPI, Security Scheme Object).
 *
 * @param name the scheme's key under {@code components/securitySchemes}
 * @param kind what is sent
 * @param parameter for {@link Kind#API_KEY_HEADER}, {@link Kind#API_KEY_QUERY} and {@link Kind#API_KEY_COOKIE} the name
 *     that carries the key; otherwise an empty string
 * @param clientCredentials for {@link Kind#OAUTH2} how a client gets tokens by itself; empty: it cannot
 */
public record SecurityScheme(String name, Kind kind, String parameter, Optional<ClientCredentials> clientCredentials) {

    /** A scheme for which clients get no tokens by themselves. */
    public SecurityScheme(String name, Kind kind, String parameter) {
        this(name, kind, parameter, Optional.empty());
    }

    /**
     * The flow in which a client asks for tokens with an id and a secret (RFC 6749, section 4.4).
     *
     * @param tokenUrl where tokens come from; when relative, it is resolved against the server's URL
     * @param scopes what can be asked for, with what the document says of it
     */
    public record ClientCredentials(String tokenUrl, Map<String, String> scopes) {
        public ClientCredentials {
            scopes = Ordered.copyOf(scopes);
        }
    }

    /** What is sent. */
    public enum Kind {
        BASIC,
        BEARER,
        API_KEY_HEADER,
        API_KEY_QUERY,
        API_KEY_COOKIE,
        OAUTH2,
        OPEN_ID_CONNECT,
        /** A scheme Callwright does not know; callers set what it needs themselves. */
        OTHER;

        /** Whether a token is sent in the {@code Authorization} header. */
        public boolean isToken() {
            return this == BEARER || this == OAUTH2 || this == OPEN_ID_CONNECT;
        }

        /** Whether a key is sent under a name of the API's own. */
        public boolean isKey() {
            return this == API_KEY_HEADER || this == API_KEY_QUERY || this == API_KEY_COOKIE;
        }
    }
}
