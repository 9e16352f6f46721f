package dev.callwright.gateway.mcp.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Random;

/** Makes trees of JSON with everything that JSON can have. */
final class RandomJson {
    private static final String[] PIECES = {
        "a",
        "order",
        "\"",
        "\\",
        "\n",
        "\u0001",
        "\u007f",
        "ü",
        "€",
        "😀",
        "\u202e",
        "\u200b",
        "\u2028",
        "\udb40\udc41",
        "\ud800",
        "\udc00"
    };

    private final Random random;

    RandomJson(long seed) {
        this.random = new Random(seed);
    }

    /** A tree of at most a depth. */
    JsonNode tree(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> JsonNodeFactory.instance.nullNode();
            case 1 -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
            case 2 -> JsonNodeFactory.instance.numberNode(random.nextLong());
            case 3 -> JsonNodeFactory.instance.numberNode(new BigDecimal(random.nextInt() + "E" + random.nextInt(99)));
            case 4, 5 -> JsonNodeFactory.instance.textNode(text(random.nextInt(10) == 0 ? 2_000 : 12));
            case 6 -> array(depth);
            default -> object(depth);
        };
    }

    /** A text with up to so many pieces. */
    String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Halves of surrogate pairs, the last two pieces, cannot be read in names. */
    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            name.append(PIECES[random.nextInt(PIECES.length - 2)]);
        }
        return name.toString();
    }

    private JsonNode array(int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = random.nextInt(random.nextInt(6) == 0 ? 60 : 6); i > 0; i--) {
            array.add(tree(depth - 1));
        }
        return array;
    }

    private JsonNode object(int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = random.nextInt(random.nextInt(6) == 0 ? 60 : 6); i > 0; i--) {
            object.set(name(), tree(depth - 1));
        }
        return object;
    }
}
