package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Operations, their responses and callbacks, and the paths they stand in. */
final class RandomOperations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> STATUSES = List.of(
            "200", "200", "200", "200", "201", "202", "204", "206", "2XX", "default", "4XX", "400", "404", "409", "422",
            "500", "5XX", "302", "304");

    private final Dice dice;
    private final WeirdNames names;
    private final RandomValues values;
    private final RandomInputs inputs;
    private final RandomSecurity security;
    private final Vocabulary vocabulary;

    RandomOperations(Dice dice, WeirdNames names, RandomInputs inputs, Vocabulary vocabulary) {
        this.dice = dice;
        this.names = names;
        this.values = new RandomValues(dice);
        this.inputs = inputs;
        this.security = new RandomSecurity(dice);
        this.vocabulary = vocabulary;
    }

    /** Adds a path with one or more operations; how many it added. */
    int addPath(ObjectNode paths) {
        StringBuilder path = new StringBuilder();
        List<String> parameters = new ArrayList<>();
        for (int i = dice.between(1, 4); i > 0; i--) {
            path.append('/').append(segment(parameters));
        }
        ObjectNode item = JSON.objectNode();
        boolean shared = dice.chance(30);
        if (shared) {
            declare(item.putArray("parameters"), parameters);
        }
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            ObjectNode operation = operation(shared ? List.of() : parameters, true);
            item.set(dice.oneOf("get", "get", "post", "post", "put", "patch", "delete", "head", "options"), operation);
        }
        if (dice.chance(5)) {
            item.put("summary", values.text());
        }
        paths.set(path.toString(), item);
        return count;
    }

    private String segment(List<String> parameters) {
        if (dice.chance(60)) {
            String name = names.any();
            return dice.chance(90) && name.matches("[^{}/?#]+") ? name : "things";
        }
        String name = names.any().replaceAll("[{}/]", "");
        if (name.isEmpty() || parameters.contains(name)) {
            name = "p" + parameters.size();
        }
        parameters.add(name);
        String variable = "{" + name + "}";
        if (!dice.chance(12)) {
            return variable;
        }
        String other = "q" + parameters.size();
        parameters.add(other);
        return dice.oneOf(
                variable + ".{" + other + "}", "a-" + variable + ",{" + other + "}", variable + "{" + other + "}");
    }

    private void declare(ArrayNode list, List<String> pathParameters) {
        for (String name : pathParameters) {
            if (dice.chance(96)) {
                list.add(inputs.parameter(name, "path"));
            }
        }
    }

    /** An operation with these parameters in its path. */
    ObjectNode operation(List<String> pathParameters, boolean callable) {
        ObjectNode operation = JSON.objectNode();
        if (dice.chance(80)) {
            operation.put("operationId", names.any() + (dice.chance(70) ? names.any() : ""));
        }
        describe(operation);
        ArrayNode parameters = JSON.arrayNode();
        declare(parameters, pathParameters);
        for (int i = dice.oneOf(0, 0, 1, 2, 3, 4); i > 0; i--) {
            parameters.add(dice.chance(12) ? reference("parameters") : inputs.parameter());
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        if (dice.chance(45)) {
            operation.set("requestBody", dice.chance(12) ? reference("requestBodies") : inputs.body());
        }
        if (dice.chance(98)) {
            operation.set("responses", responses());
        }
        if (callable) {
            rare(operation);
        }
        return operation;
    }

    private static ObjectNode reference(String section) {
        return JSON.objectNode().put("$ref", "#/components/" + section + "/shared");
    }

    private void describe(ObjectNode operation) {
        if (dice.chance(50)) {
            operation.put("summary", values.text());
        }
        if (dice.chance(30)) {
            operation.put("description", values.text());
        }
        if (dice.chance(40)) {
            operation.putArray("tags").add(names.any());
        }
        if (dice.chance(8)) {
            operation.put("deprecated", true);
        }
        if (dice.chance(4)) {
            operation
                    .putObject("externalDocs")
                    .put("url", "https://example.com/docs")
                    .put("description", values.text());
        }
    }

    /** Responses by status. */
    ObjectNode responses() {
        ObjectNode responses = JSON.objectNode();
        for (int i = dice.oneOf(1, 1, 2, 3, 4); i > 0; i--) {
            responses.set(dice.of(STATUSES), dice.chance(10) ? reference("responses") : response());
        }
        return responses;
    }

    /** One response. */
    ObjectNode response() {
        ObjectNode response = JSON.objectNode().put("description", values.text());
        if (dice.chance(80)) {
            response.set("content", inputs.content(dice.chance(85) ? 1 : dice.between(0, 3)));
        }
        if (dice.chance(12)) {
            response.putObject("headers").set(names.header(), inputs.header());
        }
        if (dice.chance(5)) {
            response.putObject("links").putObject("next").put("operationId", "x");
        }
        return response;
    }

    private void rare(ObjectNode operation) {
        if (dice.chance(15)) {
            operation.set("security", security.requirements(vocabulary.schemes()));
        }
        if (dice.chance(5)) {
            operation.putArray("servers").addObject().put("url", dice.oneOf("https://eu.example.com", "/v2", "//x.y"));
        }
        if (dice.chance(8)) {
            ObjectNode callback = operation.putObject("callbacks").putObject(names.component());
            callback.putObject("{$request.body#/url}").set("post", operation(List.of(), false));
        }
        if (dice.chance(6)) {
            ObjectNode settings = operation.putObject("x-callwright");
            if (dice.chance(50)) {
                settings.put("resource", dice.oneOf("orders", "orders.items", "class", "a.b.c"));
            }
            if (dice.chance(50)) {
                settings.put("action", dice.oneOf("list", "create", "retrieve", "doIt", "delete"));
            }
            if (dice.chance(25)) {
                settings.put("pagination", "none");
            }
        }
    }
}
