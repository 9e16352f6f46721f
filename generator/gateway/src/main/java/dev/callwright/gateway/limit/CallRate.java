package dev.callwright.gateway.limit;

import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many calls may come in a time. As many may come at once; each of them is paid back evenly over the time.
 *
 * @param calls the number of calls
 * @param period the time
 */
public record CallRate(long calls, Duration period) {
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})/([0-9]{0,9})(ms|s|m|h)");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms",
            Duration.ofMillis(1),
            "s",
            Duration.ofSeconds(1),
            "m",
            Duration.ofMinutes(1),
            "h",
            Duration.ofHours(1));
    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * @throws IllegalArgumentException if there are no calls or a million in a millisecond, or the time is not between a
     *     millisecond and a day
     */
    public CallRate {
        boolean isTime = period.toMillis() >= 1 && period.compareTo(LONGEST) <= 0;
        if (calls < 1 || !isTime || calls / period.toMillis() >= 1_000_000) {
            throw new IllegalArgumentException(
                    "a rate has at least one call, in a time from 1ms to 24h, such as 100/1s");
        }
    }

    /**
     * The rate in a text such as {@code 100/1s}, {@code 1000/m} or {@code 5/500ms}.
     *
     * @throws IllegalArgumentException if it is not a rate
     */
    public static CallRate of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a rate is calls and a time, such as 100/1s; the units are ms, s, m and h");
        }
        long count = matcher.group(2).isEmpty() ? 1 : Long.parseLong(matcher.group(2));
        Duration unit = UNITS.getOrDefault(matcher.group(3), Duration.ofSeconds(1));
        return new CallRate(Long.parseLong(matcher.group(1)), unit.multipliedBy(count));
    }

    /** The rate as a bucket of tokens. */
    BucketConfiguration bucket() {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, period))
                .build();
    }

    /** The rate in milliseconds, such as {@code 100/1000ms}. */
    @Override
    public String toString() {
        return calls + "/" + period.toMillis() + "ms";
    }
}
