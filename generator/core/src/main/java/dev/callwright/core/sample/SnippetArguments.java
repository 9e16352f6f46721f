package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses and validates the arguments that a user gives for a snippet. */
final class SnippetArguments {
    private final Operation operation;
    private final SampleValidator validator;

    SnippetArguments(Operation operation, Map<TypeId, TypeDefinition> types) {
        this.operation = operation;
        this.validator = new SampleValidator(types, SampleValidator.Enums.OPEN);
    }

    /** The values by input; inputs with the same wire name have the same value. */
    Map<Input, JsonNode> read(String json) {
        JsonNode arguments = Json.parseArguments(json);
        if (!arguments.isObject()) {
            throw new SnippetException(
                    "the arguments are not a JSON object; write values by name, such as {\"name\": \"value\"}");
        }
        List<String> problems = new ArrayList<>();
        Map<Input, JsonNode> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> argument : arguments.properties()) {
            List<Input> inputs = operation.inputs().stream()
                    .filter(input -> input.wireName().equals(argument.getKey()))
                    .toList();
            if (inputs.isEmpty()) {
                problems.add(unknown(argument.getKey()));
            }
            for (Input input : inputs) {
                problem(input, argument.getValue()).ifPresent(problems::add);
                values.put(input, argument.getValue());
            }
        }
        if (!problems.isEmpty()) {
            throw new SnippetException(operation.id() + ": " + String.join("; ", problems));
        }
        return values;
    }

    private String unknown(String name) {
        List<String> names =
                operation.inputs().stream().map(Input::wireName).distinct().toList();
        return "unknown input " + name + "; " + SampleValidator.choices(name, names);
    }

    private Optional<String> problem(Input input, JsonNode json) {
        return validator.problem(input.value(), json, input.wireName()).or(() -> LocationRules.problem(input, json));
    }
}
