package dev.callwright.gateway.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a client takes a compressed body (RFC 9110, 12.5.3). */
final class AcceptedCoding {
    private static final Pattern CODING =
            Pattern.compile("\\s*([a-z-]+|\\*)\\s*(?:;\\s*q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)\\s*)?");
    private static final int LONGEST = 1_000;

    private AcceptedCoding() {}

    /** Whether gzip is accepted; without the header, or with one that is unreadable, it is not. */
    static boolean isGzip(Optional<String> acceptEncoding) {
        if (acceptEncoding.filter(header -> header.length() <= LONGEST).isEmpty()) {
            return false;
        }
        boolean isOther = false;
        for (String part : acceptEncoding.get().toLowerCase(Locale.ROOT).split(",", -1)) {
            Matcher coding = CODING.matcher(part);
            if (coding.matches()) {
                boolean isAccepted = coding.group(2) == null || Double.parseDouble(coding.group(2)) > 0;
                if (coding.group(1).equals("gzip") || coding.group(1).equals("x-gzip")) {
                    return isAccepted;
                }
                isOther |= coding.group(1).equals("*") && isAccepted;
            }
        }
        return isOther;
    }
}
