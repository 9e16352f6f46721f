package dev.callwright.core.diff.document;

import dev.callwright.core.model.SecurityScheme;

/** Names the credential of a security scheme in sentences. */
final class SchemeText {
    private SchemeText() {}

    static String of(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case BASIC -> "HTTP basic";
            case BEARER -> "a bearer token";
            case API_KEY_HEADER -> "a key in the header " + PlaceText.quoted(scheme.parameter());
            case API_KEY_QUERY -> "a key in the parameter " + PlaceText.quoted(scheme.parameter());
            case API_KEY_COOKIE -> "a key in the cookie " + PlaceText.quoted(scheme.parameter());
            case OAUTH2 ->
                scheme.clientCredentials()
                        .map(flow -> "OAuth 2 with tokens from " + PlaceText.quoted(flow.tokenUrl()))
                        .orElse("OAuth 2");
            case OPEN_ID_CONNECT -> "OpenID Connect";
            case OTHER -> "a scheme of its own";
        };
    }
}
