package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** JSON values and texts. */
final class RandomValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            "A thing.",
            "The *status* of a `thing`.\n\n- one\n- two\n\nSee [there](/docs/x).",
            "<p>Some <b>HTML</b> &amp; <a href=\"https://example.com/?a=b&c\">a link</a></p>",
            "*/ int x; /*",
            "\\u002a/ class X {} /*",
            "${x} `y` \"z\" 'q' \\",
            "a\u2028b\u0085c\u200bd\u202ee",
            "@param x {@code y} {@link Z} @deprecated",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "```\ncode */ here\n```",
            "line\r\nline\rline\ttab\u0000\u0007",
            "\uD83D\uDE00 日本 \uD800",
            "<!-- x --> <script>alert(1)</script> ]]> <![CDATA[");

    private final Dice dice;

    RandomValues(Dice dice) {
        this.dice = dice;
    }

    /** A description, title or other text for people. */
    String text() {
        return dice.of(TEXTS);
    }

    /** Any value. */
    JsonNode any(int depth) {
        switch (dice.below(depth > 2 ? 5 : 7)) {
            case 0:
                return JSON.nullNode();
            case 1:
                return JSON.booleanNode(dice.chance(50));
            case 2:
                return number();
            case 3:
            case 4:
                return JSON.textNode(dice.chance(30) ? text() : dice.oneOf("a", "b c", "paid", "1", "true", "x-y"));
            case 5:
                return array(depth);
            default:
                return object(depth);
        }
    }

    private ArrayNode array(int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = dice.below(4); i > 0; i--) {
            array.add(any(depth + 1));
        }
        return array;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JSON.objectNode();
        for (int i = dice.below(4); i > 0; i--) {
            object.set(dice.oneOf("id", "name", "status", "value", "class", "__proto__", "a b"), any(depth + 1));
        }
        return object;
    }

    /** A value of a type of JSON Schema, in most cases. */
    JsonNode of(String type) {
        if (dice.chance(10)) {
            return any(0);
        }
        switch (type) {
            case "integer":
                return dice.chance(80) ? JSON.numberNode(dice.below(1000)) : number();
            case "number":
                return number();
            case "boolean":
                return JSON.booleanNode(dice.chance(50));
            case "null":
                return JSON.nullNode();
            case "array":
                return array(0);
            case "object":
                return object(0);
            default:
                return JSON.textNode(
                        dice.oneOf("a", "paid", "2024-01-02", "2024-01-02T03:04:05Z", "", "a\"b", "x y", text()));
        }
    }

    /** A number, extremes included. */
    JsonNode number() {
        switch (dice.below(9)) {
            case 0:
                return JSON.numberNode(0);
            case 1:
                return JSON.numberNode(-1);
            case 2:
                return JSON.numberNode(new BigDecimal("1.5"));
            case 3:
                return JSON.numberNode(Long.MAX_VALUE);
            case 4:
                return JSON.numberNode(new BigInteger("9223372036854775808"));
            case 5:
                return JSON.numberNode(new BigDecimal("1e30"));
            case 6:
                return JSON.numberNode(2147483648L);
            default:
                return JSON.numberNode(dice.between(1, 100));
        }
    }
}
