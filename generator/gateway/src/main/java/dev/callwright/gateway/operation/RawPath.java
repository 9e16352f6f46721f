package dev.callwright.gateway.operation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Paths as they are on the wire. Servers and proxies resolve dot segments even if they are encoded, and some decode a path
 * before they split it, so a path that others could read in another way is refused instead of repaired.
 */
final class RawPath {
    private static final String MARKS = "-._~!$&'()*+,;=:@";
    private static final int LONGEST = 8_192;
    private static final int DELETE = 0x7F;

    private RawPath() {}

    /**
     * The segments of a path that starts with a slash, still encoded; those of {@code /a/} are {@code a} and an empty one.
     * Empty for a path with dot segments, control characters, or characters that no path has (RFC 3986, 3.3).
     */
    static Optional<List<String>> segments(String path) {
        if (!path.startsWith("/") || path.length() > LONGEST || !isValid(path)) {
            return Optional.empty();
        }
        List<String> segments = List.of(path.substring(1).split("/", -1));
        return segments.stream().anyMatch(RawPath::isDots) ? Optional.empty() : Optional.of(segments);
    }

    private static boolean isValid(String path) {
        for (int at = 0; at < path.length(); at++) {
            char c = path.charAt(at);
            if (c == '%') {
                int octet = octet(path, at);
                if (octet < ' ' || octet == DELETE) {
                    return false;
                }
                at += 2;
            } else if (c != '/' && !isUnreservedOrDelimiter(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnreservedOrDelimiter(char c) {
        return isLetterOrDigit(c) || MARKS.indexOf(c) >= 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    // The octet of a triplet; negative if it is none.
    private static int octet(String path, int at) {
        if (at + 2 >= path.length()) {
            return -1;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    // Some servers drop what follows a semicolon first: ..;x is .. to them.
    private static boolean isDots(String segment) {
        int end = segment.indexOf(';');
        String name = end < 0 ? segment : segment.substring(0, end);
        if (name.isEmpty() || name.length() > "%2e%2e".length()) {
            return false;
        }
        String decoded = name.toLowerCase(Locale.ROOT).replace("%2e", ".");
        return decoded.equals(".") || decoded.equals("..");
    }

    /** The normal form of encoded text (RFC 3986, 6.2.2): hexadecimal digits in upper case, unreserved characters decoded. */
    static String normal(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        StringBuilder normal = new StringBuilder(encoded.length());
        for (int at = 0; at < encoded.length(); at++) {
            char c = encoded.charAt(at);
            int octet = c == '%' ? octet(encoded, at) : -1;
            if (octet < 0) {
                normal.append(c);
                continue;
            }
            boolean unreserved = isLetterOrDigit((char) octet) || "-._~".indexOf(octet) >= 0;
            normal.append(unreserved ? String.valueOf((char) octet) : String.format(Locale.ROOT, "%%%02X", octet));
            at += 2;
        }
        return normal.toString();
    }
}
