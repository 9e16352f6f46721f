package dev.callwright.core.snippet;

/** Text as words of a POSIX shell (IEEE Std 1003.1, 2.2 Quoting); the only escaper for shells. */
final class ShellText {
    private ShellText() {}

    /** One word that is this text, whatever it holds; characters that no text has are left out. */
    static String word(String text) {
        return "'" + visible(text).replace("'", "'\\''") + "'";
    }

    /** One word that is this text followed by the value of an environment variable. */
    static String wordWithVariable(String before, String variable) {
        return '"' + inDoubleQuotes(before) + "$" + variable + '"';
    }

    /** Text for inside double quotes. */
    static String inDoubleQuotes(String text) {
        return visible(text).replaceAll("([\\\\\"$`])", "\\\\$1");
    }

    private static String visible(String text) {
        return text.replace("\0", "");
    }
}
