package sdk.stripe.core.internal.json;

import java.math.BigDecimal;

/** The texts of decimal numbers: one for JSON, and one for everything else. */
final class DecimalText {
    // Plain digits of 1e999999999 would fill the memory.
    private static final int LONGEST_PLAIN_SCALE = 100;

    // The bounds of ECMAScript's Number::toString, which RFC 8785 prescribes for JSON.
    private static final int MOST_DIGITS = 21;
    private static final int MOST_ZEROS = 6;

    private DecimalText() {}

    /** The number without an exponent and without superfluous zeros: readers of forms often do not know exponents. */
    static String plain(String digits) {
        boolean isPlain = digits.indexOf('.') < 0 && digits.indexOf('e') < 0 && digits.indexOf('E') < 0;
        if (isPlain || digits.length() > Decimal.LONGEST) {
            return digits;
        }
        try {
            BigDecimal number = stripped(new BigDecimal(digits));
            return Math.abs((long) number.scale()) <= LONGEST_PLAIN_SCALE ? number.toPlainString() : digits;
        } catch (NumberFormatException e) {
            // An exponent that no number of Java has.
            return digits;
        }
    }

    /** The number with all its digits, as ECMAScript writes numbers. */
    static String json(BigDecimal value) {
        BigDecimal number = stripped(value);
        // The number is 0.ddd times 10 to this power.
        long power = (long) number.precision() - number.scale();
        if (power > -MOST_ZEROS && power <= MOST_DIGITS) {
            return number.toPlainString();
        }
        String digits = number.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        String exponent = (power > 0 ? "+" : "") + (power - 1);
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + exponent;
    }

    private static BigDecimal stripped(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
