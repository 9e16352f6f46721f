package sdk.stripe.core.internal.json;

import java.util.regex.Pattern;

/** The syntax of JSON numbers (RFC 8259, section 6). */
public final class NumberSyntax {
    // Possessive, so that a long text takes no longer than its length.
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+");

    private NumberSyntax() {}

    /** Whether a text is a JSON number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
