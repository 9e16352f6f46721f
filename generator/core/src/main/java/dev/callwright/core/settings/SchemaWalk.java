package dev.callwright.core.settings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.settings.SchemaFiles.Schema;
import dev.callwright.core.settings.SettingsSchema.Problem;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Checks a value against a schema, as far as our schemas go: it is a test that they use nothing else. The words for a
 * type are its {@code title}. The walk follows the schema, so no document makes it deep.
 */
final class SchemaWalk {
    private final List<Problem> problems = new ArrayList<>();

    /** Everything that is wrong; the name is that of the value in messages, empty for the whole file. */
    List<Problem> check(Schema schema, JsonNode value, String name) {
        walk(schema, value, new Place("", name));
        return List.copyOf(problems);
    }

    private record Place(String pointer, String name) {
        Place member(String member) {
            return new Place(
                    pointer + "/" + member.replace("~", "~0").replace("/", "~1"),
                    name.isEmpty() ? member : name + "." + member);
        }

        Place item(int index) {
            return new Place(pointer + "/" + index, name);
        }
    }

    private void walk(Schema written, JsonNode value, Place place) {
        Schema schema = written.resolved();
        if (schema.node().has("oneOf")) {
            oneOf(schema, value, place);
        } else if (!hasType(schema.node(), value)) {
            wrong(place, mustBe(schema, value));
        } else if (value.isObject()) {
            object(schema, value, place);
        } else if (value.isArray()) {
            array(schema, value, place);
        } else {
            scalar(schema.node(), value, place);
        }
    }

    // Alternatives differ by type, so that at most one of them can be meant.
    private void oneOf(Schema schema, JsonNode value, Place place) {
        for (JsonNode alternative : schema.node().path("oneOf")) {
            Schema resolved = schema.member(alternative).resolved();
            if (hasType(resolved.node(), value)) {
                walk(resolved, value, place);
                return;
            }
        }
        wrong(place, mustBe(schema, value));
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
            default -> throw new IllegalArgumentException("no type of our schemas: " + type);
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

    private void object(Schema schema, JsonNode value, Place place) {
        JsonNode known = schema.node().path("properties");
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (known.has(member.getKey())) {
                walk(schema.member(known.path(member.getKey())), member.getValue(), place.member(member.getKey()));
            } else {
                unknown(schema.node(), member.getKey(), place);
            }
        }
        for (JsonNode required : schema.node().path("required")) {
            if (!value.has(required.textValue())) {
                JsonNode missing = schema.member(known.path(required.textValue()))
                        .resolved()
                        .node();
                problems.add(new Problem(
                        place.pointer(),
                        place.name() + ": '" + required.textValue() + "' is missing; add " + title(missing)));
            }
        }
    }

    private void unknown(JsonNode schema, String key, Place place) {
        List<String> known = names(schema);
        String hint = Nearest.to(key, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("known are " + String.join(", ", known));
        String text = "unknown setting '" + MessageText.piece(key) + "'; " + hint;
        problems.add(
                new Problem(place.member(key).pointer(), place.name().isEmpty() ? text : place.name() + ": " + text));
    }

    private void array(Schema schema, JsonNode value, Place place) {
        for (int i = 0; i < value.size(); i++) {
            walk(schema.member(schema.node().path("items")), value.get(i), place.item(i));
        }
    }

    private void scalar(JsonNode schema, JsonNode value, Place place) {
        String text = value.asText();
        int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        if (text.length() > longest) {
            wrong(place, "has " + text.length() + " characters, but at most " + longest + " are read; shorten it");
        } else if (!fits(schema, value, text)) {
            wrong(place, notA(schema, value));
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

    private void wrong(Place place, String message) {
        problems.add(new Problem(place.pointer(), "'" + place.name() + "' " + message));
    }
}
