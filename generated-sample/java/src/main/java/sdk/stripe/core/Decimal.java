package sdk.stripe.core;

import java.math.BigDecimal;

/** Reads decimal numbers that others can reckon with. */
final class Decimal {
    /** How many characters a number may have: reading digits takes the square of their number. */
    static final int LONGEST = 1_000;

    // Adding 1 to 1e100000000 has that many digits.
    private static final int LARGEST_SCALE = 10_000;

    private Decimal() {}

    /**
     * The number that a text says.
     *
     * @throws NumberFormatException if it says none, or one that is too long or whose exponent is too far from zero
     */
    static BigDecimal of(String digits) {
        if (digits.length() > LONGEST) {
            throw new NumberFormatException("a number of " + digits.length() + " characters");
        }
        return checked(new BigDecimal(digits));
    }

    /** The same number. */
    static BigDecimal checked(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
            throw new NumberFormatException("an exponent of " + -(long) number.scale());
        }
        return number;
    }
}
