package sdk.stripe.core.internal.form;

import sdk.stripe.core.internal.form.PairWriter.Pair;

/** Checks the text of cookies that are sent without any encoding. */
public final class CookieText {
    private CookieText() {}

    /** Returns a pair, if its value is one cookie that arrives as it is. */
    public static Pair checked(Pair pair) {
        String value = pair.value();
        boolean arrives = value.chars().allMatch(c -> c >= ' ' && c <= '~' && c != ';');
        if (!arrives || !value.equals(value.strip())) {
            throw new IllegalArgumentException("the cookie " + pair.name()
                    + " may only have printable ASCII characters, no semicolon, and no space at its ends");
        }
        return pair;
    }
}
