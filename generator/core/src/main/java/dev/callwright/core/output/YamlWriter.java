package dev.callwright.core.output;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.text.Invisible;
import dev.callwright.core.text.MessageText;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a tree as YAML that readers of YAML 1.1 and 1.2 read alike: texts are quoted unless every reader takes them for
 * texts, and texts of several lines are written as lines.
 */
public final class YamlWriter {
    /** Texts that are legal without quotes, in a key too. */
    private static final Pattern PLAIN = Pattern.compile(
            "[A-Za-z_/$](?:[A-Za-z0-9_/$.,;()\\[\\]{}<>'\"=+*&?!%@~^|-]|:(?=[A-Za-z0-9/])| (?! )){0,500}+(?<! )");
    /** Words that readers of YAML 1.1 take for something else than text. */
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private static final int LONGEST_KEY = 500;

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> comments;

    private YamlWriter(Map<String, String> comments) {
        this.comments = comments;
    }

    /** The text of an object, with a line feed at its end. */
    public static String write(JsonNode object) {
        return write(object, Map.of());
    }

    /**
     * The text of an object, with lines before some of its nodes.
     *
     * @param comments the comments, of one line each, by the JSON pointers of the nodes
     */
    public static String write(JsonNode object, Map<String, String> comments) {
        YamlWriter writer = new YamlWriter(comments);
        if (object.isEmpty()) {
            return "{}\n";
        }
        writer.members(object, 0, "");
        return writer.out.toString();
    }

    /** The text of an object as an item of a list that is a member of the outermost object. */
    public static String item(JsonNode object) {
        YamlWriter writer = new YamlWriter(Map.of());
        writer.item(object, 1, "");
        return writer.out.toString();
    }

    private void members(JsonNode object, int depth, String pointer) {
        boolean first = true;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            // The first one stands behind the mark of an item, or begins the text.
            if (!first) {
                indent(depth);
            }
            first = false;
            String at = child(pointer, member.getKey());
            comment(at, depth);
            String key = scalar(member.getKey());
            if (key.length() > LONGEST_KEY) {
                out.append("? ").append(key).append('\n');
                indent(depth);
                out.append(':');
            } else {
                out.append(key).append(':');
            }
            value(member.getValue(), depth, at);
        }
    }

    // At the start of a line that is indented already; so is the next one then.
    private void comment(String pointer, int depth) {
        String text = comments.get(pointer);
        if (text != null) {
            out.append("# ").append(MessageText.line(text)).append('\n');
            indent(depth);
        }
    }

    private String child(String pointer, String token) {
        return comments.isEmpty() ? pointer : PointerTokens.child(pointer, token);
    }

    private void value(JsonNode value, int depth, String pointer) {
        if (value.isObject() && !value.isEmpty()) {
            out.append('\n');
            indent(depth + 1);
            members(value, depth + 1, pointer);
        } else if (value.isArray() && !value.isEmpty()) {
            out.append('\n');
            items(value, depth + 1, pointer);
        } else {
            out.append(' ');
            leaf(value, depth);
        }
    }

    private void items(JsonNode array, int depth, String pointer) {
        for (int i = 0; i < array.size(); i++) {
            item(array.get(i), depth, child(pointer, Integer.toString(i)));
        }
    }

    private void item(JsonNode item, int depth, String at) {
        indent(depth);
        comment(at, depth);
        out.append("- ");
        if (item.isObject() && !item.isEmpty()) {
            members(item, depth + 1, at);
        } else if (item.isArray() && !item.isEmpty()) {
            // A list in a list begins on a line of its own.
            out.setLength(out.length() - 1);
            out.append('\n');
            items(item, depth + 1, at);
        } else {
            leaf(item, depth);
        }
    }

    private void leaf(JsonNode value, int depth) {
        if (!value.isTextual()) {
            out.append(value.isNumber() ? number(value) : value.toString()).append('\n');
        } else if (hasLines(value.textValue())) {
            lines(value.textValue(), depth + 1);
        } else {
            out.append(scalar(value.textValue())).append('\n');
        }
    }

    // Readers of YAML 1.1 take 1E+3 for a text.
    private static String number(JsonNode value) {
        String text = value.asText();
        int exponent = text.indexOf('E');
        return exponent < 0 || text.indexOf('.') >= 0
                ? text
                : text.substring(0, exponent) + ".0" + text.substring(exponent);
    }

    private static boolean hasLines(String text) {
        String start = text.substring(0, Math.min(1, text.length()));
        return text.indexOf('\n') >= 0
                && !start.isBlank()
                && text.codePoints().allMatch(c -> c == '\n' || !Invisible.is(c));
    }

    private void lines(String text, int depth) {
        boolean ends = text.endsWith("\n");
        out.append(!ends ? "|-" : text.endsWith("\n\n") ? "|+" : "|").append('\n');
        String body = ends ? text.substring(0, text.length() - 1) : text;
        for (String line : body.split("\n", -1)) {
            if (!line.isEmpty()) {
                indent(depth);
            }
            out.append(line).append('\n');
        }
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Invisible.is(c)) {
                        quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private void indent(int depth) {
        out.append("  ".repeat(depth));
    }
}
