package dev.callwright.core.emit.typescript;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A document that uses each of some names in every place where a document names something. */
final class NamesOfTheDocument {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> names;
    private final ObjectNode document = JSON.createObjectNode();
    private final ObjectNode paths = JSON.createObjectNode();
    private final ObjectNode schemas = JSON.createObjectNode();
    private final ObjectNode schemes = JSON.createObjectNode();

    NamesOfTheDocument(List<String> names) {
        this.names = names;
    }

    /** The document as JSON. */
    String json() {
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Acme").put("version", "1");
        server();
        webhooks();
        document.set("paths", paths);
        document.putObject("components").<ObjectNode>set("schemas", schemas).set("securitySchemes", schemes);
        for (int i = 0; i < names.size(); i++) {
            parameters(names.get(i), i);
            bodies(names.get(i), i);
            results(names.get(i), i);
            unions(names.get(i), i);
            security(names.get(i), i);
        }
        return document.toString();
    }

    private void server() {
        ObjectNode server = document.putArray("servers").addObject();
        StringBuilder url = new StringBuilder("https://api.example.com");
        ObjectNode variables = server.putObject("variables");
        for (String name : names) {
            url.append("/{").append(name).append('}');
            variables.putObject(name).put("default", "d");
        }
        server.put("url", url.toString());
    }

    private void webhooks() {
        document.putObject("x-callwright")
                .putObject("webhooks")
                .put("secretVariable", "ACME_HOOK")
                .putObject("signature")
                .put("header", "X-Signature")
                .put("format", "{signature}")
                .put("algorithm", "hmac-sha256");
        ObjectNode webhooks = document.putObject("webhooks");
        for (String name : names) {
            webhooks.putObject(name)
                    .putObject("post")
                    .putObject("requestBody")
                    .putObject("content")
                    .putObject("application/json")
                    .putObject("schema")
                    .put("type", "string");
        }
    }

    // One operation for each place, of which one has the name as its id, and one has it as its tag and first segment.
    private void parameters(String name, int i) {
        for (String place : List.of("query", "header", "cookie")) {
            parameter(operation("/x/" + place + i, "get", place + i), name, place);
        }
        ObjectNode path = operation("/x/path" + i + "/{" + name + "}", "get", "path" + i);
        parameter(path, name, "path").put("required", true);
        ObjectNode tagged = operation("/" + name + "/of", "get", "tag" + i);
        tagged.putArray("tags").add(name);
        operation("/id" + i, "get", name);
    }

    private static ObjectNode parameter(ObjectNode operation, String name, String place) {
        ObjectNode parameter = operation.putArray("parameters").addObject();
        parameter.put("name", name).put("in", place);
        // The style asks for a function of the runtime, which names the parameter in a table.
        boolean isList = place.equals("query");
        ObjectNode schema = parameter.putObject("schema");
        schema.put("type", isList ? "array" : "string");
        if (isList) {
            parameter.put("style", "pipeDelimited").put("explode", false);
            schema.putObject("items").put("type", "string");
        }
        return parameter;
    }

    private void bodies(String name, int i) {
        for (String type : List.of("application/json", "application/x-www-form-urlencoded", "multipart/form-data")) {
            String id = (type.endsWith("json") ? "json" : type.endsWith("encoded") ? "form" : "multi") + i;
            ObjectNode content = operation("/x/" + id, "post", id)
                    .putObject("requestBody")
                    .putObject("content")
                    .putObject(type);
            ObjectNode properties =
                    content.putObject("schema").put("type", "object").putObject("properties");
            properties.putObject(name).put("type", "string");
            properties.putObject("z").put("type", "string");
        }
    }

    private void results(String name, int i) {
        ObjectNode properties = response(operation("/x/result" + i, "get", "result" + i), "object")
                .putObject("properties");
        properties.putObject(name).put("type", "integer");
        ObjectNode additional =
                response(operation("/x/more" + i, "get", "more" + i), "object").put("additionalProperties", true);
        additional.putObject("properties").putObject(name).put("type", "boolean");
        ObjectNode required = schemas.putObject(name).put("type", "object");
        required.putObject("properties").putObject(name).put("type", "string");
        required.putArray("required").add(name);
        reference(operation("/x/schema" + i, "get", "schema" + i), name);
        ObjectNode enumeration = schemas.putObject("Enum" + i).put("type", "string");
        enumeration.putArray("enum").add(name).add("other");
        reference(operation("/x/enum" + i, "get", "enum" + i), "Enum" + i);
        pages(name, i);
    }

    private void pages(String name, int i) {
        ObjectNode operation = operation("/x/pages" + i, "get", "pages" + i);
        operation
                .putObject("x-callwright")
                .putObject("pagination")
                .put("kind", "cursor")
                .put("items", name)
                .put("next", "cursor")
                .put("parameter", name);
        ObjectNode parameter = operation.putArray("parameters").addObject();
        parameter.put("name", name).put("in", "query").putObject("schema").put("type", "string");
        ObjectNode properties = response(operation, "object").putObject("properties");
        properties.putObject(name).put("type", "array").putObject("items").put("type", "string");
        properties.putObject("cursor").put("type", "string");
    }

    private void unions(String name, int i) {
        for (String suffix : List.of("A", "B")) {
            ObjectNode alternative = schemas.putObject("Case" + i + suffix).put("type", "object");
            ObjectNode properties = alternative.putObject("properties");
            properties.putObject(name).put("type", "string");
            properties.putObject("kind").put("type", "string");
            alternative.putArray("required").add(name).add("kind");
        }
        union("ByValue" + i, "kind", i).putObject("mapping").put(name, "#/components/schemas/Case" + i + "A");
        union("ByName" + i, name, i);
        reference(operation("/x/value" + i, "get", "value" + i), "ByValue" + i);
        reference(operation("/x/name" + i, "get", "name" + i), "ByName" + i);
    }

    private ObjectNode union(String union, String property, int i) {
        ObjectNode schema = schemas.putObject(union);
        ArrayNode cases = schema.putArray("oneOf");
        List.of("A", "B").forEach(suffix -> cases.addObject().put("$ref", "#/components/schemas/Case" + i + suffix));
        return schema.putObject("discriminator").put("propertyName", property);
    }

    private void security(String name, int i) {
        schemes.putObject(name).put("type", "apiKey").put("in", "header").put("name", "X-Key");
        ObjectNode requirement = JSON.createObjectNode();
        requirement.putArray(name);
        operation("/x/security" + i, "get", "security" + i).putArray("security").add(requirement);
    }

    private ObjectNode operation(String path, String method, String id) {
        ObjectNode operation = paths.putObject(path).putObject(method).put("operationId", id);
        operation.putObject("responses").putObject("200").put("description", "done");
        return operation;
    }

    private static void reference(ObjectNode operation, String schema) {
        response(operation).put("$ref", "#/components/schemas/" + schema);
    }

    private static ObjectNode response(ObjectNode operation, String type) {
        return response(operation).put("type", type);
    }

    private static ObjectNode response(ObjectNode operation) {
        return ((ObjectNode) operation.get("responses").get("200"))
                .putObject("content")
                .putObject("application/json")
                .putObject("schema");
    }
}
