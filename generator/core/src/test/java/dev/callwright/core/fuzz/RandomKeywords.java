package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The keywords of a schema that hold no other schema. */
final class RandomKeywords {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> FORMATS = List.of(
            "date",
            "date-time",
            "time",
            "duration",
            "uuid",
            "uri",
            "uri-reference",
            "email",
            "hostname",
            "ipv4",
            "byte",
            "binary",
            "password",
            "decimal",
            "int64",
            "unix-time",
            "unknown-format",
            "regex",
            "json-pointer");

    private final Dice dice;
    private final RandomValues values;
    private final boolean modern;

    /** @param modern whether the document is of version 3.1 or later */
    RandomKeywords(Dice dice, boolean modern) {
        this.dice = dice;
        this.values = new RandomValues(dice);
        this.modern = modern;
    }

    ObjectNode scalar() {
        ObjectNode schema = JSON.objectNode();
        switch (dice.below(8)) {
            case 0:
            case 1:
                schema.put("type", "integer");
                format(schema, "int32", "int64", "uint64", "unix-time");
                numberLimits(schema);
                break;
            case 2:
                schema.put("type", "number");
                format(schema, "float", "double", "decimal", "int64");
                numberLimits(schema);
                break;
            case 3:
                schema.put("type", "boolean");
                break;
            default:
                schema.put("type", "string");
                if (dice.chance(50)) {
                    schema.put("format", dice.of(FORMATS));
                }
                textLimits(schema);
                break;
        }
        return schema;
    }

    private void format(ObjectNode schema, String... formats) {
        if (dice.chance(60)) {
            schema.put("format", dice.oneOf(formats));
        }
    }

    /** Several types at once, as 3.1 has it. */
    ObjectNode typeArray() {
        ObjectNode schema = JSON.objectNode();
        ArrayNode types = schema.putArray("type");
        for (int i = dice.between(1, 4); i > 0; i--) {
            types.add(dice.oneOf("string", "integer", "number", "boolean", "object", "array", "null"));
        }
        return schema;
    }

    private void numberLimits(ObjectNode schema) {
        if (dice.chance(10)) {
            schema.set("minimum", values.number());
        }
        if (dice.chance(10)) {
            schema.set("maximum", values.number());
        }
        if (dice.chance(5)) {
            schema.set("exclusiveMinimum", modern ? values.number() : JSON.booleanNode(true));
        }
        if (dice.chance(5)) {
            schema.set("multipleOf", values.number());
        }
    }

    private void textLimits(ObjectNode schema) {
        if (dice.chance(8)) {
            schema.put("minLength", dice.below(50));
        }
        if (dice.chance(8)) {
            schema.put("maxLength", dice.below(20));
        }
        if (dice.chance(8)) {
            schema.put("pattern", dice.oneOf("^[a-z]+$", "^\\d{3}$", "(", "^(a|b)*$", "\"*/"));
        }
    }

    void arrayLimits(ObjectNode schema) {
        if (dice.chance(10)) {
            schema.put("minItems", dice.below(4));
        }
        if (dice.chance(10)) {
            schema.put("maxItems", dice.below(5));
        }
        if (dice.chance(5)) {
            schema.put("uniqueItems", true);
        }
    }

    void objectLimits(ObjectNode schema) {
        if (dice.chance(4)) {
            schema.put("minProperties", dice.below(3));
        }
        if (dice.chance(4)) {
            schema.put("maxProperties", dice.below(3));
        }
    }

    /** The schema with some of what any schema may say. */
    ObjectNode decorated(ObjectNode schema) {
        String type = schema.path("type").asText("object");
        nullable(schema);
        if (dice.chance(25)) {
            schema.put("description", values.text());
        }
        if (dice.chance(10)) {
            schema.put("title", values.text());
        }
        if (dice.chance(10)) {
            schema.set("default", values.of(type));
        }
        if (dice.chance(12)) {
            schema.set("example", values.of(type));
        }
        if (modern && dice.chance(6)) {
            schema.putArray("examples").add(values.of(type));
        }
        flags(schema);
        return schema;
    }

    private void nullable(ObjectNode schema) {
        if (!dice.chance(15)) {
            return;
        }
        if (modern && schema.path("type").isTextual()) {
            String type = schema.path("type").textValue();
            schema.putArray("type").add(type).add("null");
        } else {
            schema.put("nullable", true);
        }
    }

    private void flags(ObjectNode schema) {
        if (dice.chance(5)) {
            schema.put("deprecated", true);
        }
        if (dice.chance(6)) {
            schema.put(dice.oneOf("readOnly", "writeOnly"), true);
        }
        if (dice.chance(2)) {
            schema.putObject("externalDocs").put("url", "https://example.com/a*/b");
        }
        if (dice.chance(2)) {
            schema.putObject("xml").put("name", "x").put("attribute", true);
        }
        if (dice.chance(3)) {
            schema.put("x-expandable", true);
        }
        if (dice.chance(3)) {
            schema.putObject("x-callwright").put("name", "Named" + dice.below(40));
        }
    }
}
