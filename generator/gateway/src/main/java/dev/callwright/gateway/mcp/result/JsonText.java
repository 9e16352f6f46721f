package dev.callwright.gateway.mcp.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * Writes JSON in which everything can be seen: control and format characters, such as marks that turn the direction of text or
 * letters without width, are escaped, and so are halves of surrogate pairs. The value stays the same, since such characters are
 * only in strings.
 */
public final class JsonText {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonText() {}

    /** The text of a tree, in one line. */
    public static String of(JsonNode tree) {
        try {
            return escaped(MAPPER.writeValueAsString(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON has a text", e);
        }
    }

    /** The bytes of a tree's text in UTF-8, or any number above the limit if there are more; stops counting there. */
    public static long size(JsonNode tree, long limit) {
        if (tree.isTextual()) {
            return size(tree.textValue(), limit);
        }
        if (!tree.isContainerNode()) {
            return tree.asText().length();
        }
        long size = 2;
        long separators = Math.max(0, tree.size() - 1);
        size += separators;
        if (tree.isArray()) {
            for (int i = 0; i < tree.size() && size <= limit; i++) {
                size += size(tree.get(i), limit - size);
            }
            return size;
        }
        for (Map.Entry<String, JsonNode> property : tree.properties()) {
            if (size > limit) {
                return size;
            }
            size += size(property.getKey(), limit - size) + 1;
            size += size(property.getValue(), limit - size);
        }
        return size;
    }

    /** The bytes of a string with its quotes, or any number above the limit if there are more. */
    static long size(String text, long limit) {
        long size = 2;
        for (int i = 0; i < text.length() && size <= limit; ) {
            int point = text.codePointAt(i);
            size += size(point);
            i += Character.charCount(point);
        }
        return size;
    }

    /** The bytes of a character in a string of JSON. */
    static int size(int point) {
        if (point < 0x20) {
            return point == '\n' || point == '\r' || point == '\t' || point == '\b' || point == '\f' ? 2 : 6;
        }
        if (point == '"' || point == '\\') {
            return 2;
        }
        if (isInvisible(point)) {
            return 6 * Character.charCount(point);
        }
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static String escaped(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); ) {
            int point = json.codePointAt(i);
            int end = i + Character.charCount(point);
            if (isInvisible(point)) {
                for (; i < end; i++) {
                    text.append("\\u").append(hex(json.charAt(i)));
                }
            } else {
                text.appendCodePoint(point);
            }
            i = end;
        }
        return text.toString();
    }

    private static String hex(char unit) {
        String digits = Integer.toHexString(unit);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
