package dev.callwright.core.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts HTML or CommonMark down to paragraphs of escaped text with code marked. Link targets are dropped, for they are
 * often relative to pages that the reader does not have, and a hostile one must not become a link.
 */
final class DocText {
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "#39", "'", "#34", "\"");
    private static final int LONGEST_ENTITY = 5;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "br",
            "hr",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "div",
            "tr",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "section");
    private static final Set<String> INLINES = Set.of(
            "a", "abbr", "aside", "b", "center", "cite", "code", "del", "details", "em", "figure", "font", "i",
            "iframe", "img", "input", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "script", "small",
            "span", "strike", "strong", "style", "sub", "summary", "sup", "tbody", "td", "th", "thead", "tt", "u",
            "var", "wbr");

    private final String source;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int at;

    private DocText(String source) {
        this.source = source;
    }

    /** The paragraphs, none of them empty. */
    static List<String> paragraphs(String source) {
        return new DocText(source).read();
    }

    private List<String> read() {
        startLine();
        while (at < source.length()) {
            if (!markup(source.charAt(at))) {
                Javadoc.escape(source.charAt(at), current);
                at++;
            }
        }
        endParagraph();
        return paragraphs;
    }

    /** Reads one piece of markup if there is one. */
    private boolean markup(char c) {
        return switch (c) {
            case '<' -> tag();
            case '`' -> code();
            case '[' -> link();
            case '&' -> entity();
            case '\n' -> lineBreak();
            case '*' -> strong();
            default -> false;
        };
    }

    private void endParagraph() {
        String text = current.toString().strip();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        current.setLength(0);
    }

    private boolean lineBreak() {
        int end = at;
        int breaks = 0;
        while (end < source.length() && Character.isWhitespace(source.charAt(end))) {
            breaks += source.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        boolean starts = end + 1 < source.length() && "-*#".indexOf(source.charAt(end)) >= 0;
        if (breaks > 1 || (starts && " #".indexOf(source.charAt(end + 1)) >= 0)) {
            endParagraph();
        } else {
            current.append(' ');
        }
        at = end;
        startLine();
        return true;
    }

    // A heading is a paragraph of its own without its marks.
    private void startLine() {
        int marks = at;
        while (marks < source.length() && source.charAt(marks) == '#') {
            marks++;
        }
        if (marks > at && marks < source.length() && source.charAt(marks) == ' ') {
            at = marks + 1;
        }
    }

    private boolean strong() {
        if (!source.startsWith("**", at)) {
            return false;
        }
        at += 2;
        return true;
    }

    private boolean tag() {
        if (source.startsWith("<!--", at)) {
            int end = source.indexOf("-->", at);
            at = end < 0 ? source.length() : end + "-->".length();
            return true;
        }
        String name = tagName();
        int close = name.isEmpty() ? -1 : source.indexOf('>', at);
        if (close < 0) {
            return false;
        }
        boolean opensCode = name.equals("code") && source.charAt(at + 1) != '/';
        int end = opensCode ? source.indexOf("</code>", close) : -1;
        if (end >= 0) {
            appendCode(unescaped(withoutTags(source.substring(close + 1, end))));
            at = end + "</code>".length();
            return true;
        }
        if (BLOCKS.contains(name)) {
            endParagraph();
        }
        at = close + 1;
        return true;
    }

    // Empty for what is no tag of HTML: <customer_id> is a placeholder that readers want to see.
    private String tagName() {
        int start = source.startsWith("</", at) ? at + 2 : at + 1;
        int end = start;
        while (end < source.length() && end - start < 12 && isAsciiLetterOrDigit(source.charAt(end))) {
            end++;
        }
        boolean ends = end < source.length() && "> /\n\t\r".indexOf(source.charAt(end)) >= 0;
        String name = ends ? source.substring(start, end).toLowerCase(Locale.ROOT) : "";
        return BLOCKS.contains(name) || INLINES.contains(name) ? name : "";
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            int close = open < 0 ? -1 : text.indexOf('>', open);
            kept.append(text, at, close < 0 ? text.length() : open);
            at = close < 0 ? text.length() : close + 1;
        }
        return kept.toString();
    }

    private boolean code() {
        int run = 1;
        while (at + run < source.length() && source.charAt(at + run) == '`') {
            run++;
        }
        String fence = "`".repeat(run);
        int end = source.indexOf(fence, at + run);
        if (end < 0) {
            current.append(fence);
            at += run;
            return true;
        }
        int start = at + run;
        int line = source.indexOf('\n', start);
        // The word after a fence names the language of the code.
        appendCode(source.substring(run > 2 && line >= 0 && line < end ? line : start, end));
        at = end + run;
        return true;
    }

    private void appendCode(String text) {
        int start = current.length();
        current.append("<code>");
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = current.length() > start + "<code>".length();
            } else {
                if (space) {
                    current.append(' ');
                }
                Javadoc.escape(c, current);
                space = false;
            }
        }
        if (current.length() == start + "<code>".length()) {
            current.setLength(start);
        } else {
            current.append("</code>");
        }
    }

    // [text](target) is its text; [text] alone stays as it is.
    private boolean link() {
        int middle = source.indexOf("](", at);
        int end = middle < 0 ? -1 : source.indexOf(')', middle);
        int inner = source.indexOf('[', at + 1);
        int line = source.indexOf('\n', at);
        if (end < 0 || (inner >= 0 && inner < middle) || (line >= 0 && line < middle)) {
            return false;
        }
        List<String> words = paragraphs(source.substring(at + 1, middle));
        current.append(String.join(" ", words));
        at = end + 1;
        return true;
    }

    private boolean entity() {
        int end = source.indexOf(';', at);
        String character =
                end < 0 || end - at - 1 > LONGEST_ENTITY ? null : ENTITIES.get(source.substring(at + 1, end));
        if (character == null) {
            return false;
        }
        Javadoc.escape(character.charAt(0), current);
        at = end + 1;
        return true;
    }

    private static String unescaped(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '&' ? text.indexOf(';', i) : -1;
            String character =
                    end < 0 || end - i - 1 > LONGEST_ENTITY ? null : ENTITIES.get(text.substring(i + 1, end));
            plain.append(character == null ? String.valueOf(text.charAt(i)) : character);
            i = character == null ? i : end;
        }
        return plain.toString();
    }
}
