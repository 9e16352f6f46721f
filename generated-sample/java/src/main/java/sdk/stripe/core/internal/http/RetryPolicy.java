package sdk.stripe.core.internal.http;

import sdk.stripe.core.ApiException;
import sdk.stripe.core.ConnectionException;
import sdk.stripe.core.Headers;
import sdk.stripe.core.HttpRequest;
import sdk.stripe.core.SdkException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/** Decides which failed attempts are retried, and after what pause. */
final class RetryPolicy {
    private static final long FIRST_PAUSE = 500;
    private static final long LONGEST_PAUSE = 8_000;
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofSeconds(60);
    private static final Set<Integer> TRANSIENT = Set.of(408, 409, 429);
    private static final Set<String> REPEATABLE = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY");

    private final int limit;
    private final ClientConfig config;
    private final boolean idempotent;

    private RetryPolicy(int limit, ClientConfig config, boolean idempotent) {
        this.limit = limit;
        this.config = config;
        this.idempotent = idempotent;
    }

    /** A policy with at most this number of retries. */
    static RetryPolicy of(int limit, ClientConfig config) {
        return new RetryPolicy(limit, config, false);
    }

    /** A policy for a call that is idempotent whatever its method. */
    static RetryPolicy ofIdempotent(int limit, ClientConfig config) {
        return new RetryPolicy(limit, config, true);
    }

    /** The pause before the next attempt; empty when there must not be one. */
    Optional<Duration> pauseAfter(int attempt, HttpRequest request, SdkException failure) {
        if (attempt > limit || !mayRepeat(request)) {
            return Optional.empty();
        }
        if (failure instanceof ApiException error) {
            return isTransient(error) ? pause(attempt, error.headers()) : Optional.empty();
        }
        boolean lost = failure instanceof ConnectionException && !(failure.getCause() instanceof InterruptedException);
        return lost ? Optional.of(backoff(attempt)) : Optional.empty();
    }

    private boolean mayRepeat(HttpRequest request) {
        boolean repeatable = idempotent
                || REPEATABLE.contains(request.method())
                || request.headers().first(config.idempotencyHeader()).isPresent();
        return repeatable && isRepeatable(request);
    }

    /** Whether the body can be sent twice. */
    static boolean isRepeatable(HttpRequest request) {
        // Only a stream has no length, and a stream may have been read.
        return request.body().map(body -> body.length() >= 0).orElse(true);
    }

    private boolean isTransient(ApiException error) {
        String override = config.retryHeader().flatMap(error.headers()::first).orElse("");
        if (override.equalsIgnoreCase("true") || override.equalsIgnoreCase("false")) {
            return override.equalsIgnoreCase("true");
        }
        return TRANSIENT.contains(error.status()) || error.status() / 100 == 5;
    }

    private Optional<Duration> pause(int attempt, Headers headers) {
        Duration retryAfter =
                headers.first("Retry-After").flatMap(this::retryAfter).orElse(Duration.ZERO);
        if (retryAfter.compareTo(LONGEST_RETRY_AFTER) > 0) {
            return Optional.empty();
        }
        return Optional.of(retryAfter.isZero() || retryAfter.isNegative() ? backoff(attempt) : retryAfter);
    }

    private Optional<Duration> retryAfter(String header) {
        String text = header.strip();
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            // A number with more digits is above the limit in any case.
            return Optional.of(Duration.ofSeconds(text.length() > 10 ? Integer.MAX_VALUE : Long.parseLong(text)));
        }
        try {
            ZonedDateTime time = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(config.timing().now(), time));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    // Full jitter, so that clients that failed together do not retry together.
    private Duration backoff(int attempt) {
        long limitMillis = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(attempt - 1, 10));
        return Duration.ofMillis((long) (limitMillis * config.timing().random()));
    }
}
