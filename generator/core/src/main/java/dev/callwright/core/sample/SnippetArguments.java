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

/** Reads what a user wants a snippet to give. */
final class SnippetArguments {
    private final Operation operation;
    private final Fit fit;

    SnippetArguments(Operation operation, Map<TypeId, TypeDefinition> types) {
        this.operation = operation;
        this.fit = new Fit(types, Fit.Enums.OPEN);
    }

    /** The values by input; inputs that share a wire name all get its value. */
    Map<Input, JsonNode> read(String json) {
        JsonNode arguments = Json.parseArguments(json);
        if (!arguments.isObject()) {
            throw new SnippetException(
                    "the arguments are not a JSON object; write values by name, such as " + "{\"name\": \"value\"}");
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
        return "there is no input " + name + "; " + Fit.choices(name, names);
    }

    private Optional<String> problem(Input input, JsonNode json) {
        return fit.problem(input.value(), json, input.wireName()).or(() -> Transportable.problem(input, json));
    }
}
