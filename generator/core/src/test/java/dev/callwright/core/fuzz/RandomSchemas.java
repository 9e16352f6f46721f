package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Schemas of every kind, which may refer to the document's components. */
final class RandomSchemas {
    private static final int DEEPEST = 4;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Dice dice;
    private final WeirdNames names;
    private final RandomValues values;
    private final RandomKeywords keywords;
    private final Vocabulary vocabulary;

    RandomSchemas(Dice dice, WeirdNames names, Vocabulary vocabulary) {
        this.dice = dice;
        this.names = names;
        this.values = new RandomValues(dice);
        this.keywords = new RandomKeywords(dice, vocabulary.modern());
        this.vocabulary = vocabulary;
    }

    /** A schema for any place. */
    JsonNode schema() {
        return schema(0);
    }

    private JsonNode schema(int depth) {
        int roll = dice.below(depth >= DEEPEST ? 13 : 22);
        if (roll < 4) {
            return reference();
        } else if (roll < 11) {
            return keywords.decorated(keywords.scalar());
        } else if (roll == 11) {
            return keywords.decorated(enumeration());
        } else if (roll == 12) {
            return odd();
        } else if (roll < 16) {
            return keywords.decorated(object(depth));
        } else if (roll < 18) {
            return keywords.decorated(array(depth));
        } else if (roll < 20) {
            return keywords.decorated(union(depth));
        }
        return keywords.decorated(allOf(depth));
    }

    /** A schema for a member of components: an object more often than not. */
    JsonNode component() {
        int roll = dice.below(12);
        if (roll < 6) {
            return keywords.decorated(object(0));
        } else if (roll < 8) {
            return keywords.decorated(union(0));
        } else if (roll < 9) {
            return keywords.decorated(enumeration());
        } else if (roll < 11) {
            return keywords.decorated(allOf(0));
        }
        return schema(0);
    }

    /** A schema for a member of a form. */
    ObjectNode form() {
        return object(1);
    }

    private JsonNode reference() {
        if (vocabulary.schemas().isEmpty()) {
            return keywords.scalar();
        }
        ObjectNode reference = JSON.objectNode();
        reference.put("$ref", vocabulary.reference("schemas", dice.of(vocabulary.schemas())));
        if (dice.chance(10)) {
            reference.put("description", values.text());
            if (dice.chance(50)) {
                reference.put("nullable", true);
            }
        }
        return reference;
    }

    ObjectNode object(int depth) {
        ObjectNode schema = JSON.objectNode();
        if (dice.chance(85)) {
            schema.put("type", "object");
        }
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (int i = dice.chance(5) ? 0 : dice.between(1, 5); i > 0; i--) {
            String name = names.any();
            properties.set(name, schema(depth + 1));
            if (dice.chance(35)) {
                required.add(name);
            }
        }
        if (dice.chance(3)) {
            required.add(names.any());
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        further(schema, depth);
        return schema;
    }

    private void further(ObjectNode schema, int depth) {
        switch (dice.below(10)) {
            case 0:
                schema.put("additionalProperties", true);
                break;
            case 1:
                schema.put("additionalProperties", false);
                break;
            case 2:
                schema.set("additionalProperties", schema(depth + 1));
                schema.remove("properties");
                schema.remove("required");
                break;
            case 3:
                schema.set("additionalProperties", schema(depth + 1));
                break;
            default:
                break;
        }
        if (vocabulary.modern() && dice.chance(10)) {
            schema.putObject("patternProperties").set(dice.oneOf("^x-", "^[a-z]+$", ".*", "("), schema(depth + 1));
        }
        if (dice.chance(6)) {
            discriminator(schema);
        }
        keywords.objectLimits(schema);
    }

    private void discriminator(ObjectNode schema) {
        ObjectNode discriminator = schema.putObject("discriminator");
        List<String> properties = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(properties::add);
        discriminator.put("propertyName", properties.isEmpty() || dice.chance(50) ? "kind" : dice.of(properties));
        if (dice.chance(50) && !vocabulary.schemas().isEmpty()) {
            ObjectNode mapping = discriminator.putObject("mapping");
            for (int i = dice.between(1, 3); i > 0; i--) {
                String name = dice.of(vocabulary.schemas());
                mapping.put(names.any(), dice.chance(70) ? vocabulary.reference("schemas", name) : name);
            }
        }
    }

    private ObjectNode array(int depth) {
        ObjectNode schema = JSON.objectNode().put("type", "array");
        if (dice.chance(92)) {
            schema.set("items", schema(depth + 1));
        }
        if (vocabulary.modern() && dice.chance(15)) {
            schema.putArray("prefixItems").add(schema(depth + 1)).add(schema(depth + 1));
        }
        keywords.arrayLimits(schema);
        return schema;
    }

    private ObjectNode union(int depth) {
        ObjectNode schema = dice.chance(15) ? object(depth + 1) : JSON.objectNode();
        ArrayNode alternatives = schema.putArray(dice.oneOf("oneOf", "anyOf"));
        boolean references = dice.chance(60);
        for (int i = dice.between(1, 4); i > 0; i--) {
            alternatives.add(references ? reference() : schema(depth + 1));
        }
        if (dice.chance(15)) {
            alternatives.add(JSON.objectNode().put("type", "null"));
        }
        if (dice.chance(35)) {
            discriminator(schema);
        }
        if (dice.chance(5)) {
            schema.putArray("allOf").add(schema(depth + 1));
        }
        return schema;
    }

    private ObjectNode allOf(int depth) {
        ObjectNode schema = dice.chance(30) ? object(depth + 1) : JSON.objectNode();
        ArrayNode parts = schema.putArray("allOf");
        for (int i = dice.between(1, 3); i > 0; i--) {
            parts.add(dice.chance(55) ? reference() : dice.chance(75) ? object(depth + 1) : schema(depth + 1));
        }
        return schema;
    }

    private ObjectNode enumeration() {
        String type = dice.oneOf("string", "string", "string", "integer", "number", "boolean", "mixed");
        ObjectNode schema = JSON.objectNode();
        if (!type.equals("mixed") && dice.chance(85)) {
            schema.put("type", type);
        }
        if (vocabulary.modern() && dice.chance(20)) {
            schema.set("const", value(type));
            return schema;
        }
        ArrayNode members = schema.putArray("enum");
        for (int i = dice.chance(4) ? 0 : dice.between(1, 5); i > 0; i--) {
            members.add(value(type));
        }
        if (dice.chance(12)) {
            members.addNull();
            schema.put("nullable", true);
        }
        if (dice.chance(8)) {
            ArrayNode labels = schema.putArray("x-enum-varnames");
            members.forEach(member -> labels.add(names.any()));
        }
        return schema;
    }

    private JsonNode value(String type) {
        if (type.equals("mixed")) {
            return values.any(1);
        }
        return type.equals("string") ? JSON.textNode(names.any()) : values.of(type);
    }

    private JsonNode odd() {
        switch (dice.below(6)) {
            case 0:
                return vocabulary.modern() ? BooleanNode.valueOf(dice.chance(80)) : JSON.objectNode();
            case 1:
                return JSON.objectNode().set("not", keywords.scalar());
            case 2:
                return JSON.objectNode().put("description", values.text());
            case 3:
                return vocabulary.modern()
                        ? keywords.typeArray()
                        : JSON.objectNode().put("nullable", true);
            case 4:
                return JSON.objectNode().put("type", "object");
            default:
                return JSON.objectNode();
        }
    }
}
