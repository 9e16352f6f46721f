package dev.callwright.core.emit.snippet;

import dev.callwright.core.text.Invisible;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as words of a POSIX shell (IEEE Std 1003.1, 2.2 Quoting); the only escaper for shells, through which everything
 * goes last. What readers cannot see, or see in another order, is written as octal escapes of {@code printf}.
 */
final class ShellText {
    // What linters take for an expansion that somebody forgot to put in double quotes.
    private static final Pattern LOOKS_EXPANDED = Pattern.compile("\\$[{(0-9a-zA-Z_]|`");
    private static final Pattern BARE_URL = Pattern.compile("[A-Za-z0-9/:._~%-]+");
    private static final Pattern CALM = Pattern.compile("[A-Za-z0-9 /:._~%=?&;-]*");

    private ShellText() {}

    /** Whether a word shows this text as it is. */
    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(Invisible::is);
    }

    /** One word that is this text, whatever it holds. No argument of a command can hold a NUL; U+FFFD stands for it. */
    static String word(String text) {
        String held = text.replace('\0', '\uFFFD');
        if (isPlain(held)) {
            return quoted(held);
        }
        // The shell drops line ends at the end of what a command writes.
        String body = held.replaceAll("\n+$", "");
        String ends = held.substring(body.length());
        String start = body.isEmpty() ? "" : "\"$(" + printf(body) + ")\"";
        return ends.isEmpty() ? start : start + "'" + ends + "'";
    }

    /** One word that is this text, whose line feeds are layout of ours. */
    static String block(String text) {
        return isPlain(text.replace("\n", "")) ? quoted(text) : word(text);
    }

    /** One word that is a URL, bare if it can be. */
    static String url(String url) {
        return BARE_URL.matcher(url).matches() ? url : word(url);
    }

    /** One word that is this text followed by the value of an environment variable. */
    static String wordWithVariable(String before, String variable) {
        return CALM.matcher(before).matches()
                ? '"' + before + "$" + variable + '"'
                : word(before) + "\"$" + variable + '"';
    }

    /** One word that is the value of an environment variable, which has to be set, followed by this text. */
    static String wordAfterVariable(String variable, String after) {
        String value = "${" + variable + ":?}";
        return CALM.matcher(after).matches() ? '"' + value + after + '"' : '"' + value + '"' + word(after);
    }

    /** A command that writes this text, whatever it holds. */
    static String printf(String text) {
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

    // No mark of the shell and no backslash at the end, so that the quotes need no exceptions.
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
        // Where people type commands, shells replace ! even in double quotes.
        return '"' + text.replaceAll("([\\\\\"$`])", "\\\\$1").replace("!", "\"'!'\"") + '"';
    }
}
