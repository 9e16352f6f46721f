package dev.callwright.gateway.limit;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import redis.clients.jedis.DefaultRedisCredentials;
import redis.clients.jedis.RedisCredentials;

/** Where a Redis server is, and how the gateway signs in. */
public final class RedisSettings {
    // Longer would be felt in every call; a server in the same network answers in less than a millisecond.
    private static final Duration TIMEOUT = Duration.ofMillis(200);
    private static final int DEFAULT_PORT = 6379;
    private static final Pattern DATABASE = Pattern.compile("/?|/([0-9]{1,4})");

    private final URI url;
    private final Optional<String> user;
    private final Optional<char[]> password;
    private final Duration timeout;

    private RedisSettings(URI url, Optional<String> user, Optional<char[]> password, Duration timeout) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.timeout = timeout;
    }

    /**
     * The server at a URL such as {@code redis://user:password@127.0.0.1:6379/0}, or {@code rediss} with TLS. User and password in
     * it are percent-encoded.
     *
     * @param password the password, if it is not in the URL; it is copied
     * @throws IllegalArgumentException if it is not such a URL; the message does not repeat it
     */
    public static RedisSettings of(String url, Optional<char[]> password) {
        URI uri = parsed(url);
        String[] parts = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        Optional<String> user = part(parts, 0);
        Optional<char[]> secret =
                password.map(char[]::clone).or(() -> part(parts, 1).map(String::toCharArray));
        if (user.isPresent() && secret.isEmpty()) {
            throw new IllegalArgumentException("the URL of Redis has a user, but there is no password");
        }
        return new RedisSettings(uri, user, secret, TIMEOUT);
    }

    private static Optional<String> part(String[] parts, int index) {
        return index < parts.length && !parts[index].isEmpty()
                // URLDecoder reads a plus as a space, which it is in forms only.
                ? Optional.of(URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static URI parsed(String url) {
        try {
            URI uri = new URI(url);
            boolean isRedis = "redis".equals(uri.getScheme()) || "rediss".equals(uri.getScheme());
            if (isRedis
                    && uri.getHost() != null
                    && DATABASE.matcher(uri.getPath()).matches()
                    && uri.getQuery() == null
                    && uri.getFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // The exception's message has the whole URL, and so a password.
        }
        throw new IllegalArgumentException(
                "Redis needs a URL such as redis://127.0.0.1:6379, or rediss://cache.example.com:6380/0 with TLS");
    }

    /** The same server with another time to answer. */
    RedisSettings withTimeout(Duration other) {
        return new RedisSettings(url, user, password, other);
    }

    /** The time to answer; then it counts as failed. */
    Duration timeout() {
        return timeout;
    }

    /** Whether the connection has TLS. */
    boolean isSecure() {
        return url.getScheme().equals("rediss");
    }

    String host() {
        return url.getHost();
    }

    int port() {
        return url.getPort() < 0 ? DEFAULT_PORT : url.getPort();
    }

    /** The number of the database; 0 unless the URL says otherwise. */
    int database() {
        String path = url.getPath();
        return path.length() > 1 ? Integer.parseInt(path.substring(1)) : 0;
    }

    /** How to sign in; empty: not at all. */
    Optional<RedisCredentials> credentials() {
        return password.map(secret -> new DefaultRedisCredentials(user.orElse(null), secret));
    }

    /** The server without user and password. */
    @Override
    public String toString() {
        return url.getScheme() + "://" + host() + ":" + port() + "/" + database();
    }
}
