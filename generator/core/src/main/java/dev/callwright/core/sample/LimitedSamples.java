package dev.callwright.core.sample;

import dev.callwright.core.limit.BoundedPattern;
import dev.callwright.core.model.Limits;
import dev.callwright.core.model.ScalarKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Adjusts generated values to the limits of a schema. */
final class LimitedSamples {
    // Values that match common patterns; tried after the readable value.
    private static final List<String> FALLBACKS = List.of(
            "1",
            "12",
            "123",
            "1234",
            "12345",
            "123456",
            "1234567890",
            "a",
            "ab",
            "abc",
            "A",
            "AB",
            "ABC",
            "a1",
            "A1",
            "AB12",
            "id_123",
            "2026-01-31",
            "12:00",
            "1.0",
            "1.0.0",
            "0123456789abcdef0123456789abcdef",
            "01234567-89ab-4def-8123-456789abcdef",
            "https://example.com",
            "jane@example.com",
            "192.0.2.1",
            "#336699");

    private LimitedSamples() {}

    /** The value, adjusted to the limits where that is simple. */
    static SampleValue within(Limits limits, SampleValue value) {
        if (limits.equals(Limits.NONE) || !(value instanceof SampleValue.Scalar scalar)) {
            return value;
        }
        return switch (scalar.kind()) {
            case STRING -> new SampleValue.Scalar(ScalarKind.STRING, text(limits, scalar.text()));
            case INT32, INT64, UINT64, DOUBLE, NUMBER ->
                new SampleValue.Scalar(scalar.kind(), number(scalar.kind(), limits, scalar.text()));
            case BOOLEAN, DECIMAL_STRING, UNIX_TIME, DATE_TIME, DATE, BASE64, BINARY -> value;
        };
    }

    private static String text(Limits limits, String text) {
        String fitted = sized(limits, text);
        if (matches(limits, fitted)) {
            return fitted;
        }
        return FALLBACKS.stream()
                .filter(other -> sized(limits, other).equals(other) && matches(limits, other))
                .findFirst()
                .orElse(fitted);
    }

    private static String sized(Limits limits, String text) {
        int most = limits.maxLength().orElse(Integer.MAX_VALUE);
        if (text.length() > most) {
            // Cut between words if the rest is long enough.
            int end = text.lastIndexOf(' ', most);
            return text.substring(0, end >= limits.minLength().orElse(1) ? end : most);
        }
        int fewest = limits.minLength().orElse(0);
        return text.length() >= fewest ? text : text + "x".repeat(Math.min(fewest, most) - text.length());
    }

    private static boolean matches(Limits limits, String text) {
        Optional<String> pattern = limits.pattern();
        if (pattern.isEmpty()) {
            return true;
        }
        BoundedPattern bounded = new BoundedPattern(pattern.get());
        // Patterns that only ECMA-262 supports, or that take too long, are taken as matching.
        return bounded.find(text) || !bounded.isValid() || bounded.isExceeded();
    }

    private static String number(ScalarKind kind, Limits limits, String digits) {
        BigDecimal number = new BigDecimal(digits);
        // Limits outside of the range of the type are ignored.
        Optional<BigDecimal> most = limits.maximum().filter(limit -> ScalarValidator.isInRange(kind, limit));
        Optional<BigDecimal> least = limits.minimum().filter(limit -> ScalarValidator.isInRange(kind, limit));
        if (most.filter(limit -> limit.compareTo(number) < 0).isPresent()) {
            return whole(most.get(), digits, RoundingMode.FLOOR);
        }
        return least.filter(limit -> limit.compareTo(number) > 0)
                .map(limit -> whole(limit, digits, RoundingMode.CEILING))
                .orElse(digits);
    }

    // Limits of integers may be written as 1.0 or 1.5.
    private static String whole(BigDecimal limit, String digits, RoundingMode inwards) {
        boolean integer = digits.indexOf('.') < 0;
        return integer ? limit.setScale(0, inwards).toPlainString() : limit.toPlainString();
    }
}
