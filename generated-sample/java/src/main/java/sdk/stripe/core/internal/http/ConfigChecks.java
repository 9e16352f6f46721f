package sdk.stripe.core.internal.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

/** Validates the settings of clients and calls. */
public final class ConfigChecks {
    private ConfigChecks() {}

    /** Returns a URL, if operation paths can be appended to it. */
    public static URI baseUrl(String url) {
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the base URL is not a URL: " + e.getMessage(), e);
        }
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null || uri.getUserInfo() != null) {
            throw new IllegalArgumentException("the base URL must look like https://api.example.com/v1, not " + url);
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("the base URL must end before ? and #");
        }
        return uri;
    }

    /** Returns a timeout, if it is positive. */
    public static Duration timeout(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("a timeout must be positive, not " + limit);
        }
        return limit;
    }

    /** Returns a number of retries, if it is not negative. */
    public static int maxRetries(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("the number of retries must not be negative, but is " + limit);
        }
        return limit;
    }

    /** Returns a secret, if it is not blank; the name is for the message. */
    public static String secret(String secret, String name) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("the " + name + " is blank");
        }
        return secret;
    }
}
