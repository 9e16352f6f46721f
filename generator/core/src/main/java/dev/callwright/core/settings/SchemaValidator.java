package dev.callwright.core.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.settings.SchemaFiles.Schema;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Validates a value against one of the settings schemas. Supports only the keywords that they use, which a test checks. A
 * schema's {@code title} describes it in messages. Recursion follows the schema, so its depth does not depend on the value.
 */
final class SchemaValidator {
    private final List<SettingProblem> problems = new ArrayList<>();

    /** The violations. Messages refer to the value by the name, which is empty for a whole file. */
    List<SettingProblem> check(Schema schema, JsonNode value, String name) {
        walk(schema, value, new ValuePath("", name));
        return List.copyOf(problems);
    }

    private record ValuePath(String pointer, String name) {
        ValuePath member(String member) {
            return new ValuePath(PointerTokens.child(pointer, member), name.isEmpty() ? member : name + "." + member);
        }

        ValuePath item(int index) {
            return new ValuePath(pointer + "/" + index, name);
        }
    }

    private void walk(Schema written, JsonNode value, ValuePath path) {
        Schema schema = written.resolved();
        if (schema.node().has("oneOf")) {
            oneOf(schema, value, path);
        } else if (!hasType(schema.node(), value)) {
            problem(path, mustBe(schema, value));
        } else if (value.isObject()) {
            object(schema, value, path);
        } else if (value.isArray()) {
            array(schema, value, path);
        } else {
            scalar(schema.node(), value, path);
        }
    }

    // The alternatives of our schemas have different types, so at most one of them matches.
    private void oneOf(Schema schema, JsonNode value, ValuePath path) {
        for (JsonNode alternative : schema.node().path("oneOf")) {
            Schema resolved = schema.member(alternative).resolved();
            if (hasType(resolved.node(), value)) {
                walk(resolved, value, path);
                return;
            }
        }
        problem(path, mustBe(schema, value));
    }

    private static boolean hasType(JsonNode schema, JsonNode value) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            return isType(type.textValue(), value);
        }
        for (JsonNode each : type) {
            if (isType(each.textValue(), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new IllegalArgumentException("unsupported type: " + type);
        };
    }

    private static String mustBe(Schema schema, JsonNode value) {
        if (schema.node().has("properties")) {
            return "must be an object with some of " + String.join(", ", names(schema.node()));
        }
        return isShort(value) ? notA(schema.node(), value) : "must be " + title(schema.node());
    }

    private static boolean isShort(JsonNode value) {
        return value.isValueNode() && !value.isTextual();
    }

    private static String notA(JsonNode schema, JsonNode value) {
        return "is '" + MessageText.piece(value.asText()) + "', but must be " + title(schema);
    }

    private static String title(JsonNode schema) {
        return schema.path("title").asText();
    }

    private static List<String> names(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        names.remove("$schema");
        return names;
    }

    private void object(Schema schema, JsonNode value, ValuePath path) {
        JsonNode known = schema.node().path("properties");
        JsonNode others = schema.node().path("additionalProperties");
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (known.has(member.getKey())) {
                walk(schema.member(known.path(member.getKey())), member.getValue(), path.member(member.getKey()));
            } else if (others.isObject()) {
                key(
                        schema.member(schema.node().path("propertyNames"))
                                .resolved()
                                .node(),
                        member.getKey(),
                        path);
                walk(schema.member(others), member.getValue(), path.member(MessageText.piece(member.getKey())));
            } else {
                unknown(schema.node(), member.getKey(), path);
            }
        }
        for (JsonNode required : schema.node().path("required")) {
            if (!value.has(required.textValue())) {
                JsonNode missing = schema.member(known.path(required.textValue()))
                        .resolved()
                        .node();
                problems.add(new SettingProblem(
                        path.pointer(),
                        path.name() + ": '" + required.textValue() + "' is missing; add " + title(missing)));
            }
        }
    }

    private void key(JsonNode schema, String key, ValuePath path) {
        if (key.length() > schema.path("maxLength").asInt(Integer.MAX_VALUE)
                || !fits(schema, TextNode.valueOf(key), key)) {
            problem(
                    path,
                    "has the name '" + MessageText.piece(key) + "', but must have names like this: " + title(schema));
        }
    }

    private void unknown(JsonNode schema, String key, ValuePath path) {
        List<String> known = names(schema);
        String hint = Nearest.to(key, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("known are " + String.join(", ", known));
        String text = "unknown setting '" + MessageText.piece(key) + "'; " + hint;
        problems.add(new SettingProblem(
                path.member(key).pointer(), path.name().isEmpty() ? text : path.name() + ": " + text));
    }

    private void array(Schema schema, JsonNode value, ValuePath path) {
        for (int i = 0; i < value.size(); i++) {
            walk(schema.member(schema.node().path("items")), value.get(i), path.item(i));
        }
    }

    private void scalar(JsonNode schema, JsonNode value, ValuePath path) {
        String text = value.asText();
        int maxLength = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        if (text.length() > maxLength) {
            problem(path, "has " + text.length() + " characters, but at most " + maxLength + " are read; shorten it");
        } else if (!fits(schema, value, text)) {
            problem(path, notA(schema, value));
        }
    }

    private static boolean fits(JsonNode schema, JsonNode value, String text) {
        // Patterns are anchored and must fit the whole text: Java's $ also fits before a last line feed.
        boolean fits = !schema.has("pattern")
                || Pattern.compile(schema.path("pattern").textValue())
                        .matcher(text)
                        .matches();
        if (schema.has("enum")) {
            fits &= isListed(schema.path("enum"), value);
        }
        if (value.isNumber() && schema.has("minimum")) {
            fits &= value.decimalValue().compareTo(schema.path("minimum").decimalValue()) >= 0
                    && value.decimalValue().compareTo(schema.path("maximum").decimalValue()) <= 0;
        }
        return fits;
    }

    private static boolean isListed(JsonNode values, JsonNode value) {
        for (JsonNode each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void problem(ValuePath path, String message) {
        problems.add(new SettingProblem(path.pointer(), "'" + path.name() + "' " + message));
    }
}
