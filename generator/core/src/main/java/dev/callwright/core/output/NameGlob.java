package dev.callwright.core.output;

/** A pattern for one name in a path: see {@link FileGlob}. */
final class NameGlob {
    private final String pattern;

    NameGlob(String pattern) {
        this.pattern = pattern;
    }

    /** Whether it matches the whole name. Only the last star is tried again, so the work has a bound. */
    boolean matches(String name) {
        int at = 0;
        int next = 0;
        int afterStar = -1;
        int tried = 0;
        while (next < name.length()) {
            int end = at < pattern.length() ? end(at) : -1;
            if (end >= 0 && isStar(at)) {
                afterStar = end;
                tried = next;
                at = end;
            } else if (end >= 0 && matchesOne(at, end, name.charAt(next))) {
                at = end;
                next++;
            } else if (afterStar >= 0) {
                tried++;
                next = tried;
                at = afterStar;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && isStar(at)) {
            at++;
        }
        return at == pattern.length();
    }

    private boolean isStar(int at) {
        return pattern.charAt(at) == '*';
    }

    // The end of the part of the pattern that matches one character. A bracket that nothing closes is a character.
    private int end(int at) {
        return switch (pattern.charAt(at)) {
            case '\\' -> Math.min(at + 2, pattern.length());
            case '[' -> Math.max(closing(at) + 1, at + 1);
            default -> at + 1;
        };
    }

    // A bracket right at the start of a set is part of it.
    private int closing(int open) {
        int first = isNegated(open) ? open + 2 : open + 1;
        return pattern.indexOf(']', first + 1);
    }

    private boolean isNegated(int open) {
        return open + 1 < pattern.length() && (pattern.charAt(open + 1) == '!' || pattern.charAt(open + 1) == '^');
    }

    private boolean matchesOne(int at, int end, char c) {
        char first = pattern.charAt(at);
        if (first == '\\') {
            return pattern.charAt(end - 1) == c;
        }
        if (first == '[' && end > at + 1) {
            int start = isNegated(at) ? at + 2 : at + 1;
            return isNegated(at) != isInSet(start, end - 1, c);
        }
        return first == '?' || first == c;
    }

    private boolean isInSet(int start, int end, char c) {
        int at = start;
        boolean isIn = false;
        while (at < end) {
            boolean isRange = at + 2 < end && pattern.charAt(at + 1) == '-';
            char last = pattern.charAt(isRange ? at + 2 : at);
            isIn |= c >= pattern.charAt(at) && c <= last;
            at += isRange ? 3 : 1;
        }
        return isIn;
    }
}
