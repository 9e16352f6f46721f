package dev.callwright.core.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts HTML or CommonMark down to paragraphs of escaped text with {@code code} marked. Link targets are dropped, for they
 * are often relative to pages that the reader does not have, and a hostile one must not become a link.
 */
final class DocText {
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "#39", "'");

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
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '<' && tag()) {
                continue;
            } else if (c == '`') {
                code();
            } else if (c == '[' && link()) {
                continue;
            } else if (c == '&' && entity()) {
                continue;
            } else if (c == '\n') {
                lineBreak();
            } else if (c == '*' && at + 1 < source.length() && source.charAt(at + 1) == '*') {
                at += 2;
            } else {
                current.append(Javadoc.escape(c == '*' && at + 1 < source.length() && source.charAt(at + 1) == '/' ? "*/" : String.valueOf(c)));
                at += c == '*' && at + 1 < source.length() && source.charAt(at + 1) == '/' ? 2 : 1;
            }
        }
        endParagraph();
        return paragraphs;
    }

    private void endParagraph() {
        String text = current.toString().strip();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        current.setLength(0);
    }

    private void lineBreak() {
        int end = at;
        int breaks = 0;
        while (end < source.length() && Character.isWhitespace(source.charAt(end))) {
            breaks += source.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        boolean item = end + 1 < source.length() && "-*".indexOf(source.charAt(end)) >= 0 && source.charAt(end + 1) == ' ';
        if (breaks > 1 || item) {
            endParagraph();
        } else {
            current.append(' ');
        }
        at = Math.max(end, at + 1);
    }

    private boolean tag() {
        int close = source.indexOf('>', at);
        if (close < 0 || close == at + 1) {
            return false;
        }
        String inside = source.substring(at + 1, close);
        char first = inside.charAt(0);
        if (first != '/' && first != '!' && !Character.isLetter(first)) {
            return false;
        }
        String name = inside.toLowerCase(Locale.ROOT).replaceAll("^/?([a-z0-9]*).*", "$1").strip();
        if (name.equals("code") && first != '/') {
            int end = source.toLowerCase(Locale.ROOT).indexOf("</code>", close);
            if (end >= 0) {
                appendCode(unescaped(source.substring(close + 1, end).replaceAll("<[^>]*>", "")));
                at = end + "</code>".length();
                return true;
            }
        }
        if (List.of("p", "br", "li", "ul", "ol", "div", "tr", "table", "h1", "h2", "h3", "h4", "pre").contains(name)) {
            endParagraph();
        }
        at = close + 1;
        return true;
    }

    private void code() {
        int run = 1;
        while (at + run < source.length() && source.charAt(at + run) == '`') {
            run++;
        }
        String fence = "`".repeat(run);
        int end = source.indexOf(fence, at + run);
        if (end < 0) {
            current.append(fence);
            at += run;
            return;
        }
        appendCode(source.substring(at + run, end));
        at = end + run;
    }

    private void appendCode(String text) {
        String flat = text.replaceAll("\\s+", " ").strip();
        if (!flat.isEmpty()) {
            current.append("<code>").append(Javadoc.escape(flat)).append("</code>");
        }
    }

    // [text](target) is its text; [text] alone stays as it is.
    private boolean link() {
        int close = source.indexOf("](", at);
        int end = close < 0 ? -1 : source.indexOf(')', close);
        if (end < 0 || source.substring(at + 1, close).indexOf('[') >= 0 || source.substring(at, close).indexOf('\n') >= 0) {
            return false;
        }
        paragraphs(source.substring(at + 1, close)).forEach(current::append);
        at = end + 1;
        return true;
    }

    private boolean entity() {
        int end = source.indexOf(';', at);
        String character = end < 0 || end - at > 6 ? null : ENTITIES.get(source.substring(at + 1, end));
        if (character == null) {
            return false;
        }
        current.append(Javadoc.escape(character));
        at = end + 1;
        return true;
    }

    private static String unescaped(String text) {
        String result = text;
        for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
            if (!entity.getKey().equals("amp")) {
                result = result.replace("&" + entity.getKey() + ";", entity.getValue());
            }
        }
        return result.replace("&amp;", "&");
    }
}
