package dev.callwright.core.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells tags from words in angle brackets: {@code <customer_id>} is a placeholder that readers want to see. An element
 * that HTML does not know is markup of the author's own when it is closed somewhere.
 */
final class HtmlTags {
    private static final Set<String> KNOWN = Set.of(
            "a",
            "abbr",
            "article",
            "aside",
            "b",
            "big",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "font",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "nobr",
            "noscript",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "script",
            "section",
            "small",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "tt",
            "u",
            "ul",
            "var",
            "wbr");
    private static final int LONGEST = 40;

    private final Set<String> closed = new HashSet<>();

    /** The tags of a text. */
    HtmlTags(String source) {
        int at = source.indexOf("</");
        while (at >= 0) {
            closed.add(name(source, at + 2));
            at = source.indexOf("</", at + 2);
        }
        closed.remove("");
    }

    /** Whether what stands between a less-than sign and a greater-than sign is a tag or a comment. */
    boolean isMarkup(String literal) {
        String name = name(literal, literal.startsWith("</") ? 2 : 1);
        return literal.startsWith("<!") || literal.startsWith("<?") || KNOWN.contains(name) || closed.contains(name);
    }

    /** The name that starts at an index, in lower case; empty: none does. */
    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isNamePart(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }
}
