package dev.callwright.core.emit.snippet.shell;

import dev.callwright.core.text.Invisible;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of a POSIX shell (IEEE Std 1003.1, 2.2 Quoting); the only escaper of shell text, applied last. Invisible
 * characters and those that change the direction of writing are written as octal escapes of {@code printf}.
 */
public final class ShellText {
    // Characters that linters take for an expansion with missing double quotes.
    private static final Pattern LOOKS_EXPANDED = Pattern.compile("\\$[{(0-9a-zA-Z_]|`");
    private static final Pattern BARE_URL = Pattern.compile("[A-Za-z0-9/:._~%-]+");
    private static final Pattern CALM = Pattern.compile("[A-Za-z0-9 /:._~%=?&;-]*");

    private ShellText() {}

    /** Whether a quoted word represents the text without {@code printf}. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(Invisible::is);
    }

    /** A word that represents any text. Arguments cannot contain NUL; U+FFFD replaces it. */
    public static String word(String text) {
        String held = text.replace('\0', '\uFFFD');
        if (isPlain(held)) {
            return quoted(held);
        }
        // Command substitution removes trailing line ends.
        String body = held.replaceAll("\n+\\z", "");
        String ends = held.substring(body.length());
        String start = body.isEmpty() ? "" : "\"$(" + printf(body) + ")\"";
        return ends.isEmpty() ? start : start + "'" + ends + "'";
    }

    /**
     * A word that represents a text in which line feeds are formatting: in single quotes, but for the few characters that
     * linters or readers would misunderstand there.
     */
    public static String block(String text) {
        StringBuilder word = new StringBuilder();
        int plain = 0;
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            if (isInvisible(text, at) || isMisread(text, at, end)) {
                String found = text.substring(at, end);
                word.append(singleQuoted(text.substring(plain, at)));
                word.append(isPlain(found) ? doubleQuoted(found) : "\"$(" + printf(found) + ")\"");
                plain = end;
            }
            at = end;
        }
        return word.append(singleQuoted(text.substring(plain))).toString();
    }

    // Backslashes in a row stay together.
    private static int end(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (text.charAt(at) == '\\' && end < text.length() && text.charAt(end) == '\\') {
            end++;
        }
        return end;
    }

    private static boolean isInvisible(String text, int at) {
        return text.charAt(at) != '\n' && Invisible.is(text.codePointAt(at));
    }

    // A backslash looks like an escape of the quote behind it.
    private static boolean isMisread(String text, int at, int end) {
        if (text.charAt(at) != '\\') {
            return isExpanded(text, at);
        }
        return end == text.length() || text.charAt(end) == '\'' || isInvisible(text, end) || isExpanded(text, end);
    }

    private static boolean isExpanded(String text, int at) {
        char c = text.charAt(at);
        return (c == '$' || c == '`')
                && LOOKS_EXPANDED.matcher(text).region(at, text.length()).lookingAt();
    }

    private static String doubleQuoted(String text) {
        return '"' + text.replaceAll("([\\\\$`])", "\\\\$1") + '"';
    }

    private static String singleQuoted(String text) {
        return text.isEmpty() ? "" : "'" + text.replace("'", "'\\''") + "'";
    }

    /** A word that represents a URL, without quotes if possible. */
    public static String url(String url) {
        return BARE_URL.matcher(url).matches() ? url : word(url);
    }

    /** A word that represents a text followed by the value of an environment variable. */
    public static String wordWithVariable(String before, String variable) {
        return CALM.matcher(before).matches()
                ? '"' + before + "$" + variable + '"'
                : word(before) + "\"$" + variable + '"';
    }

    /** A word that represents the value of an environment variable, which must be set, followed by a text. */
    public static String wordAfterVariable(String variable, String after) {
        String value = "${" + variable + ":?}";
        return CALM.matcher(after).matches() ? '"' + value + after + '"' : '"' + value + '"' + word(after);
    }

    /** A command that prints any text. */
    public static String printf(String text) {
        StringBuilder format = new StringBuilder();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            int length = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            format.append((at == 0 && c == '-') || isOctal(c) ? octal(bytes, from, length) : seen(c));
            from += length;
        }
        return "printf '" + format + "'";
    }

    // Without special characters of the shell and without a backslash at the end, so that quoting needs no exceptions.
    private static boolean isOctal(int c) {
        boolean named = c == '\n' || c == '\r' || c == '\t';
        return !named && (Invisible.is(c) || c == '\'' || c == '$' || c == '`' || c == '\\');
    }

    private static String seen(int c) {
        return switch (c) {
            case '%' -> "%%";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.toString(c);
        };
    }

    private static String octal(byte[] bytes, int from, int length) {
        StringBuilder octal = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            octal.append(String.format(Locale.ROOT, "\\%03o", bytes[i] & 0xff));
        }
        return octal.toString();
    }

    private static String quoted(String text) {
        boolean single = !LOOKS_EXPANDED.matcher(text).find() && !text.endsWith("\\") && !text.contains("\\'");
        if (single) {
            return "'" + text.replace("'", "'\\''") + "'";
        }
        // Interactive shells expand ! even in double quotes.
        return '"' + text.replaceAll("([\\\\\"$`])", "\\\\$1").replace("!", "\"'!'\"") + '"';
    }
}
