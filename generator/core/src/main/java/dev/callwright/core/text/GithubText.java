package dev.callwright.core.text;

/**
 * Plain text in Markdown that GitHub shows: no character of it is Markdown, HTML or a formula, nobody is mentioned, and no
 * issue, commit message or page is referred to, which would notify people or close issues. GitHub finds mentions and
 * references after it has read Markdown, so that no backslash prevents them; an invisible space, written as an entity, does.
 */
public final class GithubText {
    private static final String NO_REFERENCE = "&#8203;";
    private static final String SPECIAL = "\\`*_[]<>|~&$";
    private static final String AT_START = "+-=#.)";

    private GithubText() {}

    /** The text in one line, shortened to the length of a message. */
    public static String escaped(String text) {
        String line = VisibleText.line(MessageText.message(text));
        StringBuilder out = new StringBuilder(line.length() + 16);
        boolean isStart = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            // A list begins with a number and a dot or a parenthesis.
            if (SPECIAL.indexOf(c) >= 0 || (isStart && AT_START.indexOf(c) >= 0)) {
                out.append('\\');
            }
            out.append(c);
            isStart &= isDigit;
            if (refers(line, i)) {
                out.append(NO_REFERENCE);
            }
        }
        return out.toString();
    }

    // user@example.com is a link too, as is www.example.com; GH-1 is an issue.
    private static boolean refers(String line, int at) {
        return switch (line.charAt(at)) {
            case '@', '#' -> true;
            case ':' -> line.startsWith("//", at + 1);
            case 'w', 'W' -> line.regionMatches(true, at - 2, "www.", 0, 4);
            case 'h', 'H' -> line.regionMatches(true, at - 1, "gh-", 0, 3);
            default -> false;
        };
    }

    /** The text as HTML within Markdown, in one line; for text in an element of code, where nothing is referred to. */
    public static String html(String text) {
        return HtmlText.escaped(VisibleText.line(MessageText.message(text)));
    }
}
