package dev.callwright.core.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Distinguishes tags from text in angle brackets, such as the placeholder {@code <customer_id>}. An element unknown to
 * HTML counts as markup if the text contains its end tag.
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

    /** Whether text from a less-than sign to a greater-than sign is a tag or a comment. */
    boolean isMarkup(String literal) {
        String name = name(literal, literal.startsWith("</") ? 2 : 1);
        return literal.startsWith("<!") || literal.startsWith("<?") || KNOWN.contains(name) || closed.contains(name);
    }

    /** The name that starts at an index, in lower case; empty: there is none. */
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
