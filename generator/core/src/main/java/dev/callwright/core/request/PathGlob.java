package dev.callwright.core.request;

import java.util.regex.Pattern;

/** A pattern for path templates: {@code *} matches within a segment, {@code **} matches any number of segments. */
final class PathGlob {
    private final String glob;
    private final Pattern pattern;

    PathGlob(String glob) {
        this.glob = glob;
        this.pattern = Pattern.compile(expression(glob));
    }

    /** Whether a path template matches. */
    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    // "/v1/identity/**" also matches "/v1/identity".
    private static String expression(String glob) {
        StringBuilder expression = new StringBuilder();
        int i = 0;
        while (i < glob.length()) {
            if (glob.startsWith("/**", i) && i + 3 == glob.length()) {
                expression.append("(/.*)?");
                i += 3;
            } else if (glob.startsWith("**", i)) {
                expression.append(".*");
                i += 2;
            } else if (glob.charAt(i) == '*') {
                expression.append("[^/]*");
                i++;
            } else {
                expression.append(Pattern.quote(glob.substring(i, i + 1)));
                i++;
            }
        }
        return expression.toString();
    }

    @Override
    public String toString() {
        return glob;
    }
}
