package dev.callwright.gateway.credential;

import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.Kind;
import dev.callwright.gateway.credential.secret.SealedText;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The secrets of one scheme at their place in a request.
 *
 * @param scheme the scheme
 * @param values the secrets: a token or key, or a user name and password
 * @param rejection discards the token if the API refuses it, and tells whether there may be another one
 */
record SecretPlacement(SecurityScheme scheme, SecretValues values, BooleanSupplier rejection) {
    private static final String AUTHORIZATION = "Authorization";
    private static final int SHORTEST_PASSWORD = 4;

    /** A placement of secrets that can be sent; otherwise an exception, without the secret. */
    static SecretPlacement checked(SecurityScheme scheme, SecretValues values, BooleanSupplier rejection) {
        SecretPlacement placement = new SecretPlacement(scheme, values, rejection);
        placement.texts().forEach(placement::check);
        return placement;
    }

    private void check(String secret) {
        boolean isBasic = scheme.kind() == Kind.BASIC;
        boolean anywhere = isBasic || scheme.kind() == Kind.API_KEY_QUERY;
        boolean sendable = secret.chars()
                .allMatch(c -> anywhere
                        ? !Character.isISOControl(c)
                        : c >= ' ' && c <= '~' && (c != ';' || scheme.kind() != Kind.API_KEY_COOKIE));
        if (!sendable || (!isBasic && !secret.equals(secret.strip()))) {
            String message = "the secret has characters that cannot be sent in "
                    + (anywhere ? "a request" : scheme.kind() == Kind.API_KEY_COOKIE ? "a cookie" : "a header")
                    + ", such as a line break or a space at its ends";
            throw SecretException.refused(message, message);
        }
        if (isBasic && values.required("username").open().indexOf(':') >= 0) {
            String message = "the user name has a colon, which ends it (RFC 7617)";
            throw SecretException.refused(message, message);
        }
    }

    void applyTo(InjectionTarget target) {
        if (scheme.kind() == Kind.BASIC) {
            target.header(AUTHORIZATION, "Basic " + pair());
            return;
        }
        String secret = values.required(SecretValues.SINGLE).open();
        switch (scheme.kind()) {
            case BEARER, OAUTH2, OPEN_ID_CONNECT -> target.header(AUTHORIZATION, "Bearer " + secret);
            case API_KEY_HEADER -> target.header(scheme.parameter(), secret);
            case API_KEY_QUERY -> target.query(scheme.parameter(), secret);
            case API_KEY_COOKIE -> target.cookie(scheme.parameter(), secret);
            case BASIC, OTHER -> throw new IllegalStateException("a scheme without a place");
        }
    }

    /** All secrets, decrypted. */
    List<String> texts() {
        return values.byField().values().stream().map(SealedText::open).toList();
    }

    /** The texts that must not be in responses, decrypted. */
    Stream<String> masked() {
        if (scheme.kind() != Kind.BASIC) {
            return texts().stream();
        }
        String password = values.required("password").open();
        // APIs that take a key as the user name have no password, or any; other user names are no secrets.
        String secret = password.length() < SHORTEST_PASSWORD
                ? values.required("username").open()
                : password;
        return Stream.of(secret, pair());
    }

    // UTF-8 (RFC 7617, section 2.1)
    private String pair() {
        String pair = values.required("username").open() + ":"
                + values.required("password").open();
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
