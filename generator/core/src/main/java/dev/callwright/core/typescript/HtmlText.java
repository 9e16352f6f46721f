package dev.callwright.core.typescript;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The Markdown that says what a text of Markdown mixed with HTML says. Unknown tags are text, such as
 * {@code <customer_id>}.
 */
final class HtmlText {
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "section", "article", "blockquote", "table", "thead", "tbody", "hr", "br", "dl", "dt", "dd");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SILENT = Set.of(
            "span", "small", "big", "sup", "sub", "u", "font", "center", "img", "abbr", "mark", "nobr", "wbr", "body",
            "html", "details", "summary", "figure", "label");
    private static final Map<String, String> MARKS =
            Map.of("em", "*", "i", "*", "strong", "**", "b", "**", "code", "`", "tt", "`", "kbd", "`", "var", "*");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("mdash", "\u2014"),
            Map.entry("ndash", "\u2013"),
            Map.entry("hellip", "\u2026"),
            Map.entry("rarr", "\u2192"),
            Map.entry("larr", "\u2190"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201c"),
            Map.entry("rdquo", "\u201d"),
            Map.entry("bull", "\u2022"),
            Map.entry("copy", "\u00a9"),
            Map.entry("reg", "\u00ae"),
            Map.entry("trade", "\u2122"),
            Map.entry("times", "\u00d7"));

    private final String text;
    private final StringBuilder out;
    private int at;
    private int listDepth;
    private boolean inPre;
    private boolean inCode;
    private String link = "";

    private HtmlText(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 16);
    }

    /** The text as Markdown. */
    static String toMarkdown(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : new HtmlText(text).convert();
    }

    private String convert() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '`' && !inCode && !inPre) {
                copyCodeSpan();
            } else if (c == '<') {
                tag();
            } else if (c == '&') {
                entity();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private void copyCodeSpan() {
        int end = CodeSpans.end(text, at);
        int stop = end < 0 ? CodeSpans.runEnd(text, at) : end;
        out.append(text, at, stop);
        at = stop;
    }

    private void tag() {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at);
            at = end < 0 ? text.length() : end + 3;
            return;
        }
        int close = text.indexOf('>', at);
        int nameStart = text.startsWith("</", at) ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < text.length() && Character.isLetterOrDigit(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        if (close < nameEnd || !isTagEnd(nameEnd) || !known(name)) {
            out.append('<');
            at++;
            return;
        }
        String attributes = text.substring(nameEnd, close);
        boolean opens = nameStart == at + 1;
        at = close + 1;
        element(name, opens, attributes);
    }

    private boolean isTagEnd(int index) {
        char c = text.charAt(index);
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }

    private static boolean known(String name) {
        return BLOCKS.contains(name)
                || HEADINGS.contains(name)
                || SILENT.contains(name)
                || MARKS.containsKey(name)
                || switch (name) {
                    case "a", "ul", "ol", "li", "pre", "script", "style", "tr", "td", "th" -> true;
                    default -> false;
                };
    }

    private void element(String name, boolean opens, String attributes) {
        if (MARKS.containsKey(name)) {
            mark(name, opens);
        } else if (inCode && !name.equals("pre")) {
            return; // Markdown in a code span is text, so other elements leave no mark there.
        } else if (HEADINGS.contains(name)) {
            out.append(opens ? "\n\n**" : "**\n\n");
        } else if (BLOCKS.contains(name)) {
            breakParagraph();
        } else {
            special(name, opens, attributes);
        }
    }

    private void special(String name, boolean opens, String attributes) {
        switch (name) {
            case "a" -> anchor(opens, attributes);
            case "ul", "ol" -> {
                listDepth = Math.max(0, listDepth + (opens ? 1 : -1));
                out.append('\n').append(listDepth == 0 || (opens && listDepth == 1) ? "\n" : "");
            }
            case "li" -> out.append(opens ? "\n" + "  ".repeat(Math.max(0, listDepth - 1)) + "- " : "");
            case "pre" -> {
                inPre = opens;
                inCode = false;
                out.append("\n```\n");
            }
            case "tr" -> out.append(opens ? "\n" : " |\n");
            case "td", "th" -> out.append(opens ? "| " : " ");
            case "script", "style" -> skipTo("</" + name, opens);
            default -> {}
        }
    }

    private void mark(String name, boolean opens) {
        boolean code = "`".equals(MARKS.get(name));
        if (inPre || (inCode && !code)) {
            return;
        }
        if (code) {
            inCode = opens;
        }
        out.append(MARKS.get(name));
    }

    private void anchor(boolean opens, String attributes) {
        if (opens) {
            link = href(attributes);
            out.append(link.isEmpty() ? "" : "[");
        } else {
            out.append(link.isEmpty() ? "" : "](" + link + ")");
            link = "";
        }
    }

    private static String href(String attributes) {
        int start = attributes.indexOf("href=");
        if (start < 0 || start + 6 >= attributes.length()) {
            return "";
        }
        char quote = attributes.charAt(start + 5);
        int end = attributes.indexOf(quote, start + 6);
        String url = end < 0 || (quote != '"' && quote != '\'') ? "" : attributes.substring(start + 6, end);
        return url.indexOf(' ') >= 0 || url.indexOf(')') >= 0 ? "" : url;
    }

    private void breakParagraph() {
        if (!endsWith("- ")) {
            out.append("\n\n");
        }
    }

    private boolean endsWith(String end) {
        return out.length() >= end.length() && out.indexOf(end, out.length() - end.length()) >= 0;
    }

    private void skipTo(String end, boolean opens) {
        if (opens) {
            int next = text.indexOf(end, at);
            at = next < 0 ? text.length() : next;
        }
    }

    private void entity() {
        int end = text.indexOf(';', at);
        String value = end < 0 || end - at > 10 ? "" : decode(text.substring(at + 1, end));
        if (value.isEmpty()) {
            out.append('&');
            at++;
        } else {
            out.append(value);
            at = end + 1;
        }
    }

    private static String decode(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, "");
        }
        try {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int codePoint = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
        } catch (NumberFormatException e) {
            return ""; // not an entity, so the text stays as it is
        }
    }
}
