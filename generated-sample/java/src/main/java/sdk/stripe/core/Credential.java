package sdk.stripe.core;

import sdk.stripe.core.internal.http.ClientCredentials;
import sdk.stripe.core.internal.http.ConfigChecks;
import sdk.stripe.core.internal.http.CredentialTarget;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The credential for one security scheme. */
public final class Credential {
    private final Place place;
    private final String name;
    private final String value;
    // The text before the secret, when the value has nothing else; otherwise null.
    private final @Nullable String prefix;
    private final @Nullable ClientCredentials clientCredentials;

    private Credential(Place place, String name, String value, @Nullable String prefix) {
        this(place, name, value, prefix, null);
    }

    private Credential(
            Place place,
            String name,
            String value,
            @Nullable String prefix,
            @Nullable ClientCredentials clientCredentials) {
        this.clientCredentials = clientCredentials;
        this.place = place;
        this.name = name;
        this.value = value;
        this.prefix = prefix;
    }

    private enum Place {
        HEADER,
        QUERY,
        COOKIE,
        TOKEN,
        OF_SCHEME,
        NOWHERE
    }

    /** A bearer token, also for OAuth 2 and OpenID Connect. */
    public static Credential bearer(String token) {
        String value = "Bearer " + ConfigChecks.secret(token, "token");
        return new Credential(Place.HEADER, "Authorization", value, "Bearer ");
    }

    /** A user name and a password. */
    public static Credential basic(String username, String password) {
        String pair = Objects.requireNonNull(username, "username") + ":" + Objects.requireNonNull(password, "password");
        String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return new Credential(Place.HEADER, "Authorization", "Basic " + encoded, null);
    }

    /** A key that is sent as the API's description of its security scheme says. */
    public static Credential apiKey(String key) {
        return new Credential(Place.OF_SCHEME, "", ConfigChecks.secret(key, "key"), "");
    }

    /** A key in a header. */
    public static Credential apiKeyHeader(String headerName, String key) {
        return new Credential(Place.HEADER, headerName, ConfigChecks.secret(key, "key"), "");
    }

    /** A key in the query. */
    public static Credential apiKeyQuery(String parameterName, String key) {
        return new Credential(Place.QUERY, parameterName, ConfigChecks.secret(key, "key"), "");
    }

    /** A key in a cookie. */
    public static Credential apiKeyCookie(String cookieName, String key) {
        return new Credential(Place.COOKIE, cookieName, ConfigChecks.secret(key, "key"), "");
    }

    /**
     * OAuth 2 client credentials: the client requests a token when it needs one, uses it until shortly before it
     * expires, and requests another one if the API refuses it. A relative URL is resolved against the API's.
     */
    public static Credential clientCredentials(
            String tokenUrl, String clientId, String clientSecret, String... scopes) {
        ClientCredentials credentials = new ClientCredentials(
                tokenUrl,
                ConfigChecks.secret(clientId, "client id"),
                ConfigChecks.secret(clientSecret, "client secret"),
                List.of(scopes));
        return new Credential(Place.TOKEN, "Authorization", "", null, credentials);
    }

    /** A scheme that is satisfied outside the request, such as by a client certificate of the transport. */
    public static Credential external() {
        return new Credential(Place.NOWHERE, "", "", null);
    }

    /** The same kind of credential with another secret; empty for kinds that are more than one secret. */
    Optional<Credential> withSecret(String secret) {
        return Optional.ofNullable(prefix)
                .map(start -> new Credential(place, name, start + ConfigChecks.secret(secret, "key"), start));
    }

    /** The credential at the place of its security scheme, if it leaves that to the scheme; for the runtime. */
    public Credential placed(String scheme, Optional<Function<String, Credential>> keyScheme) {
        if (place != Place.OF_SCHEME) {
            return this;
        }
        return keyScheme
                .orElseThrow(
                        () -> new IllegalStateException(
                                "the security scheme " + scheme
                                        +
                                                " has no API key, but its credential is Credential.apiKey(...); set another kind of credential"))
                .apply(value);
    }

    /** Adds the credential to a request; for the runtime, as only it has targets. */
    @SuppressWarnings("exports")
    public void addTo(CredentialTarget target) {
        switch (place) {
            case HEADER -> target.header(name, value);
            case QUERY -> target.query(name, value);
            case COOKIE -> target.cookie(name, value);
            case TOKEN -> target.accessToken(Objects.requireNonNull(clientCredentials));
            case OF_SCHEME -> throw new IllegalStateException("a key without a place");
            case NOWHERE -> {}
        }
    }

    // The secret must not get into logs.
    @Override
    public String toString() {
        return "Credential[" + place + "]";
    }
}
