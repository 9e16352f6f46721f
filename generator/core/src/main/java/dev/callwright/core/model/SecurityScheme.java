package dev.callwright.core.model;

/**
 * How a call proves who makes it (OpenAPI, Security Scheme Object).
 *
 * @param name the scheme's key under {@code components/securitySchemes}
 * @param kind what is sent
 * @param parameter for {@link Kind#API_KEY_HEADER}, {@link Kind#API_KEY_QUERY} and {@link Kind#API_KEY_COOKIE} the name
 *     that carries the key; otherwise an empty string
 */
public record SecurityScheme(String name, Kind kind, String parameter) {
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
