package sdk.stripe.core.internal.json;

import java.math.BigDecimal;

/** Parses decimal numbers within limits that keep arithmetic with them cheap. */
final class Decimal {
    /** The maximal number of characters: the time to parse digits is quadratic. */
    static final int LONGEST = 1_000;

    // Adding 1 to 1e100000000 has that many digits.
    private static final int LARGEST_SCALE = 10_000;

    private Decimal() {}

    /**
     * The number of a text.
     *
     * @throws NumberFormatException if it is no number, is too long, or has an exponent too far from zero
     */
    static BigDecimal of(String digits) {
        if (digits.length() > LONGEST) {
            throw new NumberFormatException("a number of " + digits.length() + " characters");
        }
        return checked(new BigDecimal(digits));
    }

    /** Returns the number, if its exponent is within the limit. */
    static BigDecimal checked(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
            throw new NumberFormatException("an exponent of " + -(long) number.scale());
        }
        return number;
    }
}
