package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Path and query of a request to an API. */
final class RequestTarget {
    private RequestTarget() {}

    /**
     * The target in origin form (RFC 9112, 3.2.1).
     *
     * @throws GatewayProblem with status 400 if a server could take it as another path
     */
    static String of(String path, RawQuery query) {
        if (!path.startsWith("/")) {
            throw invalid("the path does not start with '/'");
        }
        check(path, '?');
        check(query.raw(), '#');
        for (String segment : path.split("/", -1)) {
            if (isDots(segment)) {
                throw invalid("the path has the segment '.' or '..', which servers resolve to another path");
            }
        }
        return query.raw().isEmpty() ? path : path + '?' + query.raw();
    }

    // Servers resolve dot segments (RFC 3986, 5.2.4) also if they are encoded, and some take a backslash as a slash, or
    // leave out what follows a semicolon before they resolve.
    private static boolean isDots(String segment) {
        if (segment.isEmpty() || (segment.charAt(0) != '.' && segment.charAt(0) != '%')) {
            return false;
        }
        int parameters = segment.indexOf(';');
        String name = parameters < 0 ? segment : segment.substring(0, parameters);
        if (name.length() > 6) {
            return false;
        }
        String dots = name.toLowerCase(Locale.ROOT).replace("%2e", ".");
        return dots.equals(".") || dots.equals("..");
    }

    private static void check(String text, char refused) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each <= ' ' || each >= 0x7f || each == '#' || each == '\\' || each == refused) {
                throw invalid("it has the character U+" + String.format(Locale.ROOT, "%04X", (int) each)
                        + ", which must be percent-encoded");
            }
            if (each == '%' && !isTriplet(text, at)) {
                throw invalid("it has a '%' without two hexadecimal digits behind it");
            }
        }
    }

    private static boolean isTriplet(String text, int percent) {
        return percent + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(percent + 1))
                && HexFormat.isHexDigit(text.charAt(percent + 2));
    }

    private static GatewayProblem invalid(String reason) {
        return GatewayProblem.invalid(
                "The address of the request is invalid: " + reason + ".", List.of(new ProblemError("$", reason)));
    }
}
