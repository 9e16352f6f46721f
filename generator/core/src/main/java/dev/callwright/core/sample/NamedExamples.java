package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.FurtherExamples;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.NamedExample;
import dev.callwright.core.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of named examples that can be sent. */
final class NamedExamples {
    private final SchemaHints hints;

    NamedExamples(SchemaHints hints) {
        this.hints = hints;
    }

    /** The value of an input in the example that a variant shows; empty: the example has none that can be sent. */
    Optional<JsonNode> value(Input input, Variant variant) {
        return variant.example().flatMap(name -> value(input, name));
    }

    private Optional<JsonNode> value(Input input, String name) {
        return FurtherExamples.of(input, name)
                .flatMap(example -> hints.named(input, example).json());
    }

    /** The labels of the further examples of an operation by their names; those without a usable value are left out. */
    Map<String, String> labels(Operation operation) {
        Map<String, String> labels = new LinkedHashMap<>();
        FurtherExamples.of(operation).forEach((name, summary) -> {
            boolean usable = operation.inputs().stream()
                    .anyMatch(input -> value(input, name).isPresent());
            if (usable) {
                labels.put(name, summary.isBlank() ? name : summary);
            }
        });
        return labels;
    }

    /** The values of the examples of an operation that cannot be sent. */
    List<ExampleProblem> problems(Operation operation) {
        List<ExampleProblem> problems = new ArrayList<>();
        for (Input input : operation.inputs()) {
            for (NamedExample example : input.value().declared().namedExamples()) {
                hints.named(input, example)
                        .problem()
                        .ifPresent(problem -> problems.add(new ExampleProblem(example, problem)));
            }
        }
        return problems;
    }
}
