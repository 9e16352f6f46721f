package dev.callwright.gateway.settings;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes and times as settings write them. The schema of the settings refuses what is none. */
final class Quantity {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([0-9]{1,9})([A-Za-z]+)");
    private static final Map<String, Long> BYTES = Map.of("B", 1L, "KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30);
    private static final Map<String, Long> MILLIS = Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L);

    private Quantity() {}

    /** The bytes of a size such as {@code 10MB}; a KB has 1,024. */
    static long bytes(String size) {
        return in(BYTES, size);
    }

    /** A time such as {@code 500ms}. */
    static Duration time(String time) {
        return Duration.ofMillis(in(MILLIS, time));
    }

    private static long in(Map<String, Long> units, String text) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(text);
        Long unit = matcher.matches() ? units.get(matcher.group(2)) : null;
        if (unit == null) {
            throw new IllegalArgumentException("no number with one of the units " + units.keySet() + ": " + text);
        }
        return Long.parseLong(matcher.group(1)) * unit;
    }
}
