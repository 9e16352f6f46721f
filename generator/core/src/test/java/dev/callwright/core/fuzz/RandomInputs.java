package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Parameters, headers, examples and request bodies. */
final class RandomInputs {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, List<String>> STYLES = Map.of(
            "query", List.of("form", "spaceDelimited", "pipeDelimited", "deepObject"),
            "path", List.of("simple", "label", "matrix"),
            "header", List.of("simple"),
            "cookie", List.of("form"),
            "querystring", List.of("form"));
    private static final List<String> MEDIA_TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data",
            "application/octet-stream",
            "text/plain",
            "application/xml",
            "application/x-ndjson",
            "application/jsonl",
            "text/event-stream",
            "*/*",
            "image/*",
            "image/png",
            "application/vnd.api+json",
            "application/json; charset=utf-8",
            "multipart/mixed",
            "text/csv",
            "not a media type");

    private final Dice dice;
    private final WeirdNames names;
    private final RandomValues values;
    private final RandomSchemas schemas;

    RandomInputs(Dice dice, WeirdNames names, RandomSchemas schemas) {
        this.dice = dice;
        this.names = names;
        this.values = new RandomValues(dice);
        this.schemas = schemas;
    }

    /** A parameter that is not of the path. */
    ObjectNode parameter() {
        String location = dice.oneOf("query", "query", "query", "query", "header", "cookie");
        return parameter(location.equals("header") ? names.header() : names.any(), location);
    }

    /** A parameter of this name in this place. */
    ObjectNode parameter(String name, String location) {
        ObjectNode parameter = JSON.objectNode().put("name", name).put("in", location);
        if (location.equals("path") ? dice.chance(97) : dice.chance(30)) {
            parameter.put("required", true);
        }
        if (dice.chance(8)) {
            String mediaType = dice.oneOf("application/json", "application/json", "text/plain", "application/xml");
            parameter.putObject("content").putObject(mediaType).set("schema", schemas.schema());
        } else {
            parameter.set("schema", schemas.schema());
            style(parameter, location);
        }
        if (dice.chance(25)) {
            parameter.put("description", values.text());
        }
        if (dice.chance(5)) {
            parameter.put("deprecated", true);
        }
        examples(parameter);
        return parameter;
    }

    private void style(ObjectNode parameter, String location) {
        if (dice.chance(35)) {
            String from = dice.chance(97) ? location : "query";
            parameter.put("style", dice.of(STYLES.get(from)));
        }
        if (dice.chance(30)) {
            parameter.put("explode", dice.chance(50));
        }
        if (location.equals("query") && dice.chance(10)) {
            parameter.put(dice.oneOf("allowReserved", "allowEmptyValue"), true);
        }
    }

    private void examples(ObjectNode owner) {
        if (dice.chance(12)) {
            owner.set("example", values.any(0));
        } else if (dice.chance(8)) {
            ObjectNode examples = owner.putObject("examples");
            for (int i = dice.between(1, 2); i > 0; i--) {
                examples.set(names.component(), example());
            }
        }
    }

    /** An example object, or a reference to one. */
    ObjectNode example() {
        if (dice.chance(15)) {
            return JSON.objectNode().put("$ref", "#/components/examples/shared");
        }
        if (dice.chance(10)) {
            return JSON.objectNode().put("externalValue", "https://example.com/x.json");
        }
        ObjectNode example = JSON.objectNode().put("summary", values.text());
        example.set("value", values.any(0));
        return example;
    }

    /** A header of a response or a part. */
    ObjectNode header() {
        if (dice.chance(15)) {
            return JSON.objectNode().put("$ref", "#/components/headers/shared");
        }
        ObjectNode header = JSON.objectNode().put("description", values.text());
        header.set("schema", schemas.schema());
        return header;
    }

    /** A request body. */
    ObjectNode body() {
        ObjectNode body = JSON.objectNode();
        if (dice.chance(60)) {
            body.put("required", true);
        }
        if (dice.chance(30)) {
            body.put("description", values.text());
        }
        body.set("content", content(dice.chance(75) ? 1 : dice.between(0, 3)));
        return body;
    }

    /** So many media types, fewer where two are the same. */
    ObjectNode content(int count) {
        ObjectNode content = JSON.objectNode();
        for (int i = count; i > 0; i--) {
            String mediaType = dice.of(MEDIA_TYPES);
            content.set(mediaType, mediaType(mediaType));
        }
        return content;
    }

    private ObjectNode mediaType(String name) {
        ObjectNode mediaType = JSON.objectNode();
        boolean form = name.contains("form");
        if (form && dice.chance(85)) {
            ObjectNode schema = schemas.form();
            files(schema, name);
            mediaType.set("schema", schema);
            encoding(mediaType, schema);
        } else if (name.equals("application/octet-stream") && dice.chance(70)) {
            mediaType.putObject("schema").put("type", "string").put("format", "binary");
        } else if (dice.chance(93)) {
            mediaType.set(dice.chance(4) ? "itemSchema" : "schema", schemas.schema());
        }
        examples(mediaType);
        return mediaType;
    }

    private void files(ObjectNode schema, String mediaType) {
        if (!mediaType.startsWith("multipart") || !schema.path("properties").isObject()) {
            return;
        }
        ObjectNode properties = (ObjectNode) schema.path("properties");
        ObjectNode file = JSON.objectNode().put("type", "string").put("format", "binary");
        if (dice.chance(50)) {
            properties.set(names.any(), file);
        }
        if (dice.chance(20)) {
            properties.putObject(names.any()).put("type", "array").set("items", file);
        }
    }

    private void encoding(ObjectNode mediaType, ObjectNode schema) {
        JsonNode properties = schema.path("properties");
        properties.fieldNames().forEachRemaining(name -> {
            if (dice.chance(20)) {
                ObjectNode encoding = mediaType.withObjectProperty("encoding").putObject(name);
                if (dice.chance(60)) {
                    encoding.put(
                            "contentType",
                            dice.oneOf(
                                    "application/json", "image/png, image/jpeg", "text/plain; charset=utf-8", "*/*"));
                } else {
                    encoding.put("style", dice.of(STYLES.get("query"))).put("explode", dice.chance(50));
                }
                if (dice.chance(15)) {
                    encoding.putObject("headers").set(names.header(), header());
                }
            }
        });
    }
}
