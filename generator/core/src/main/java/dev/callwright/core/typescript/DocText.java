package dev.callwright.core.typescript;

/** Markdown of the document as text that is safe in a TSDoc comment: no tag starts, no comment ends, links lead out. */
final class DocText {
    private DocText() {}

    /** The text without what cannot be seen; line ends are {@code \n}. */
    static String visible(String text) {
        int clean = 0;
        while (clean < text.length() && isClean(text, clean)) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isClean(text, i)) {
                out.append(c);
            } else if (c == '\t' || c == 0x2028 || c == 0x2029 || c == 0xA0) {
                out.append(' ');
            } else if (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static boolean isClean(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x7F) {
            return c >= ' ' || c == '\n';
        }
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                    : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c != 0xA0 && !Invisible.is(c);
    }

    /** A paragraph with everything escaped that TSDoc would read; code spans stay as they are. */
    static String escape(String paragraph) {
        StringBuilder out = new StringBuilder(paragraph.length() + 16);
        escape(paragraph, 0, paragraph.length(), out);
        return closeless(out.toString());
    }

    /** A line of a code block, which TSDoc would still search for tags and the end of the comment. */
    static String escapeCode(String line) {
        String text = line.stripLeading();
        String safe = text.startsWith("@") ? line.substring(0, line.length() - text.length()) + "\\" + text : line;
        return closeless(safe);
    }

    private static String closeless(String text) {
        return text.contains("*/") ? text.replace("*/", "*\\/") : text;
    }

    private static void escape(String text, int start, int end, StringBuilder out) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            switch (c) {
                case '`' -> at = codeSpan(text, at, end, out);
                case '[' -> at = link(text, at, end, out);
                case '\\' -> at = backslash(text, at, end, out);
                case '{', '}', '@', '<', '>' -> {
                    out.append('\\').append(c);
                    at++;
                }
                default -> {
                    out.append(c);
                    at++;
                }
            }
        }
    }

    private static int codeSpan(String text, int at, int end, StringBuilder out) {
        int close = CodeSpans.end(text, at);
        if (close < 0 || close > end) {
            out.append("\\`");
            return at + 1;
        }
        out.append(text, at, close);
        return close;
    }

    private static int backslash(String text, int at, int end, StringBuilder out) {
        out.append('\\');
        boolean escapes = at + 1 < end && "\\`*_{}[]()#+-.!|<>@\"'".indexOf(text.charAt(at + 1)) >= 0;
        out.append(escapes ? text.charAt(at + 1) : '\\');
        return escapes ? at + 2 : at + 1;
    }

    // Links inside the provider's own site (#anchors, /paths) lead nowhere from an editor: their words stay.
    private static int link(String text, int at, int end, StringBuilder out) {
        int close = closing(text, at, end);
        int stop = close < 0 || close + 1 >= end || text.charAt(close + 1) != '(' ? -1 : text.indexOf(')', close);
        if (stop < 0 || stop >= end) {
            out.append('[');
            return at + 1;
        }
        String url = text.substring(close + 2, stop).strip().split(" ", 2)[0];
        boolean leadsOut = url.startsWith("https://") || url.startsWith("http://");
        out.append(leadsOut ? "[" : "");
        escape(text, at + 1, close, out);
        out.append(leadsOut ? "](" + escapedUrl(url) + ")" : "");
        return stop + 1;
    }

    private static String escapedUrl(String url) {
        return url.replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("@", "%40")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("`", "%60");
    }

    private static int closing(String text, int open, int end) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
