package dev.callwright.cli;

import dev.callwright.core.request.RequestException;
import dev.callwright.core.text.MessageText;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and sizes on the command line. */
final class Amounts {
    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,6})(s|m|h)");
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,6})(k|m|g|t)");
    private static final String UNITS = "kmgt";

    private Amounts() {}

    /**
     * A time such as {@code 90s}.
     *
     * @throws RequestException if it is none
     */
    static Duration time(String option, String text) {
        Matcher parts = matched(TIME, option, text, "a time such as 90s, 5m or 1h");
        long number = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    /**
     * A number of bytes such as {@code 512m}.
     *
     * @throws RequestException if it is none
     */
    static long bytes(String option, String text) {
        Matcher parts = matched(SIZE, option, text, "a size such as 512m or 40g");
        return Long.parseLong(parts.group(1)) << (10 * (UNITS.indexOf(parts.group(2)) + 1));
    }

    private static Matcher matched(Pattern pattern, String option, String text, String meaning) {
        Matcher parts = pattern.matcher(text.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new RequestException(option + " is '" + MessageText.piece(text) + "'; it is " + meaning);
        }
        return parts;
    }
}
