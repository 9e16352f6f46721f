package sdk.stripe.core;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What proves to one security scheme who is calling. */
public final class Credential {
    private final Place place;
    private final String name;
    private final String value;
    // What is before the secret, when that is all that is proven; otherwise null.
    private final @Nullable String prefix;
    private final @Nullable TokenSource tokens;

    private Credential(Place place, String name, String value, @Nullable String prefix) {
        this(place, name, value, prefix, null);
    }

    private Credential(Place place, String name, String value, @Nullable String prefix, @Nullable TokenSource tokens) {
        this.tokens = tokens;
        this.place = place;
        this.name = name;
        this.value = value;
        this.prefix = prefix;
    }

    enum Place {
        HEADER,
        QUERY,
        COOKIE,
        TOKEN,
        NOWHERE
    }

    /** A bearer token, also for OAuth 2 and OpenID Connect. */
    public static Credential bearer(String token) {
        return new Credential(Place.HEADER, "Authorization", "Bearer " + given(token, "token"), "Bearer ");
    }

    /** A user name and a password. */
    public static Credential basic(String username, String password) {
        String pair = Objects.requireNonNull(username, "username") + ":" + Objects.requireNonNull(password, "password");
        String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return new Credential(Place.HEADER, "Authorization", "Basic " + encoded, null);
    }

    /** A key in a header. */
    public static Credential apiKeyHeader(String headerName, String key) {
        return new Credential(Place.HEADER, headerName, given(key, "key"), "");
    }

    /** A key in the query. */
    public static Credential apiKeyQuery(String parameterName, String key) {
        return new Credential(Place.QUERY, parameterName, given(key, "key"), "");
    }

    /** A key in a cookie. */
    public static Credential apiKeyCookie(String cookieName, String key) {
        return new Credential(Place.COOKIE, cookieName, given(key, "key"), "");
    }

    /**
     * OAuth 2 client credentials: the client asks for a token when it needs one, uses it until shortly before it
     * expires, and asks for another one if the API refuses it. A relative URL is resolved against the API's.
     */
    public static Credential clientCredentials(
            String tokenUrl, String clientId, String clientSecret, String... scopes) {
        TokenSource tokens = new TokenSource(
                TokenSource.checkedUrl(tokenUrl),
                given(clientId, "client id"),
                given(clientSecret, "client secret"),
                List.of(scopes));
        return new Credential(Place.TOKEN, "Authorization", "", null, tokens);
    }

    /** A scheme that something else satisfies, such as a client certificate of the transport. */
    public static Credential external() {
        return new Credential(Place.NOWHERE, "", "", null);
    }

    private static String given(String secret, String what) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("the " + what + " is blank");
        }
        return secret;
    }

    /** The same kind of credential with another secret; empty for kinds that are more than one secret. */
    Optional<Credential> withSecret(String secret) {
        return Optional.ofNullable(prefix)
                .map(start -> new Credential(place, name, start + given(secret, "key"), start));
    }

    Place place() {
        return place;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    Optional<TokenSource> tokens() {
        return Optional.ofNullable(tokens);
    }

    // The secret must not get into logs.
    @Override
    public String toString() {
        return "Credential[" + place + "]";
    }
}
