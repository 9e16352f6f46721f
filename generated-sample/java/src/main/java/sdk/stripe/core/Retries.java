package sdk.stripe.core;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Which failed attempts are followed by another one, and when. */
final class Retries {
    private static final long FIRST_PAUSE = 500;
    private static final long LONGEST_PAUSE = 8_000;
    private static final Duration LONGEST_WISH = Duration.ofSeconds(60);
    private static final Set<Integer> TRANSIENT = Set.of(408, 409, 429);
    private static final Set<String> REPEATABLE = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");

    private final int limit;
    private final ClientConfig config;
    private final boolean harmless;

    private Retries(int limit, ClientConfig config, boolean harmless) {
        this.limit = limit;
        this.config = config;
        this.harmless = harmless;
    }

    /** At most so many retries of a call. */
    static Retries of(int limit, ClientConfig config) {
        return new Retries(limit, config, false);
    }

    /** At most so many retries of a call that may be made twice whatever its method. */
    static Retries ofHarmless(int limit, ClientConfig config) {
        return new Retries(limit, config, true);
    }

    static int checkedLimit(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("the number of retries must not be negative, but is " + limit);
        }
        return limit;
    }

    /** The clock, the dice and the waiting; tests bring their own. */
    interface Timing {
        /** What the machine has. */
        Timing SYSTEM = new Timing() {};

        default Instant now() {
            return Instant.now();
        }

        /** A number from 0 up to 1. */
        default double random() {
            return ThreadLocalRandom.current().nextDouble();
        }

        default void sleep(Duration pause) throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        }

        default Executor after(Duration pause) {
            return CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** How long to wait before the request is sent again; empty when it must not be. */
    Optional<Duration> pauseAfter(int attempt, HttpRequest request, SdkException failure) {
        if (attempt > limit || !mayRepeat(request)) {
            return Optional.empty();
        }
        if (failure instanceof ApiException answered) {
            return isTransient(answered) ? pause(attempt, answered.headers()) : Optional.empty();
        }
        boolean lost = failure instanceof ConnectionException && !(failure.getCause() instanceof InterruptedException);
        return lost ? Optional.of(backoff(attempt)) : Optional.empty();
    }

    private boolean mayRepeat(HttpRequest request) {
        boolean repeatable = harmless
                || REPEATABLE.contains(request.method())
                || request.headers().first(config.idempotencyHeader()).isPresent();
        return repeatable && isRepeatable(request);
    }

    /** Whether the body can be sent twice. */
    // Only a stream has no length, and a stream may have been read.
    static boolean isRepeatable(HttpRequest request) {
        return request.body().map(body -> body.length() >= 0).orElse(true);
    }

    private boolean isTransient(ApiException answered) {
        String wish = config.retryHeader().flatMap(answered.headers()::first).orElse("");
        if (wish.equalsIgnoreCase("true") || wish.equalsIgnoreCase("false")) {
            return wish.equalsIgnoreCase("true");
        }
        return TRANSIENT.contains(answered.status()) || answered.status() / 100 == 5;
    }

    private Optional<Duration> pause(int attempt, Headers headers) {
        Duration wish = headers.first("Retry-After").flatMap(this::wish).orElse(Duration.ZERO);
        if (wish.compareTo(LONGEST_WISH) > 0) {
            return Optional.empty();
        }
        return Optional.of(wish.isZero() || wish.isNegative() ? backoff(attempt) : wish);
    }

    private Optional<Duration> wish(String retryAfter) {
        String text = retryAfter.strip();
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            // More digits than a century of seconds has are too long in any case.
            return Optional.of(Duration.ofSeconds(text.length() > 10 ? Integer.MAX_VALUE : Long.parseLong(text)));
        }
        try {
            ZonedDateTime time = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(config.timing().now(), time));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    // Anything from nothing to the limit, so that clients that failed together do not come back together.
    private Duration backoff(int attempt) {
        long limitMillis = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(attempt - 1, 10));
        return Duration.ofMillis((long) (limitMillis * config.timing().random()));
    }
}
