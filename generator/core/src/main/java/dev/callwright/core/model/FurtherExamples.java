package dev.callwright.core.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The named examples of an operation beside those that every snippet prefers. Examples of one name belong together. */
public final class FurtherExamples {
    private FurtherExamples() {}

    /** Their summaries by their names, in the order of the inputs; an empty string for one without a summary. */
    public static Map<String, String> of(Operation operation) {
        Set<String> further = new LinkedHashSet<>();
        Map<String, String> summaries = new LinkedHashMap<>();
        for (Input input : operation.inputs()) {
            for (NamedExample example : input.value().declared().namedExamples()) {
                if (example.further()) {
                    further.add(example.name());
                }
                summaries.merge(example.name(), example.summary(), (first, next) -> first.isBlank() ? next : first);
            }
        }
        summaries.keySet().retainAll(further);
        return summaries;
    }

    /** The example of an input with a name. */
    public static Optional<NamedExample> of(Input input, String name) {
        List<NamedExample> examples = input.value().declared().namedExamples();
        return examples.stream().filter(example -> example.name().equals(name)).findFirst();
    }
}
