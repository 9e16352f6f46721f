package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes valid arguments a little, so that about half of the results are invalid. */
final class ArgumentMutations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    // Numbers beyond 53 bits are left out, because JavaScript has none.
    private static final List<String> VALUES = List.of(
            "null",
            "''",
            "'x'",
            "'a\\n'",
            "'éß😀'",
            "0",
            "-1",
            "1",
            "1.0",
            "1.5",
            "1e3",
            "2147483647",
            "2147483648",
            "4503599627370496",
            "true",
            "false",
            "[]",
            "{}",
            "[null]",
            "['x']",
            "[1, 'x']",
            "{'a': 1}",
            "{'a': 'x'}",
            "{'type': 'x'}",
            "{'base64': 'AAAA'}",
            "{'base64': '!'}",
            "'2026-01-31'",
            "'usd'",
            "'AAAA'",
            "'AAA'");

    private final Random random;

    ArgumentMutations(Random random) {
        this.random = random;
    }

    /** Other arguments, of which up to three parts are changed. */
    JsonNode of(ObjectNode arguments) {
        ObjectNode copy = arguments.deepCopy();
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            change(copy);
        }
        return copy;
    }

    private void change(ObjectNode root) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            changeObject(object);
        } else if (container instanceof ArrayNode array) {
            changeArray(array);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void changeObject(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(10) == 0) {
            object.set(random.nextBoolean() ? "unknown" : "constructor", value());
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode old = object.get(name);
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, JSON.arrayNode().add(old));
            case 2 -> object.set(name, near(old));
            default -> object.set(name, value());
        }
    }

    private void changeArray(ArrayNode array) {
        if (!array.isEmpty() && random.nextBoolean()) {
            int index = random.nextInt(array.size());
            array.set(index, random.nextBoolean() ? near(array.get(index)) : value());
        } else {
            array.add(array.isEmpty() || random.nextBoolean() ? value() : array.get(0));
        }
    }

    // Close to the old value: on the other side of a limit.
    private JsonNode near(JsonNode old) {
        if (old.isTextual()) {
            String text = old.asText();
            return JSON.textNode(
                    switch (random.nextInt(4)) {
                        case 0 -> text + "x".repeat(5_001);
                        case 1 -> text.isEmpty() ? text : text.substring(1);
                        case 2 -> text.toUpperCase(java.util.Locale.ROOT);
                        default -> text + "\n";
                    });
        }
        return old.isNumber() ? JSON.numberNode(old.decimalValue().negate()) : value();
    }

    private JsonNode value() {
        return TestApis.json(VALUES.get(random.nextInt(VALUES.size())));
    }
}
