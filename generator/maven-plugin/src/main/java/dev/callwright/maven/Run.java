package dev.callwright.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run of a goal, with what it does if no parameter says otherwise.
 *
 * @param goal the name of the goal
 * @param execution the id of its execution
 * @param folder the output folder below {@code target} of an execution without an id
 * @param outputs the outputs
 */
record Run(String goal, String execution, String folder, List<String> outputs) {
    private static final Set<String> NO_ID = Set.of("default", "default-cli");

    Run {
        outputs = List.copyOf(outputs);
    }

    /** The run of an execution of a goal; empty: the goal writes nothing. */
    static Optional<Run> of(String goal, String execution) {
        return switch (goal) {
            case GenerateMojo.GOAL -> Optional.of(GenerateMojo.runOf(execution));
            case GenerateTestSourcesMojo.GOAL -> Optional.of(GenerateTestSourcesMojo.runOf(execution));
            case SnippetsMojo.GOAL -> Optional.of(SnippetsMojo.runOf(execution));
            case SiteMojo.GOAL -> Optional.of(SiteMojo.runOf(execution));
            default -> Optional.empty();
        };
    }

    /** The output folder, which no other run of the project has. */
    Path out(Path target) {
        return target.resolve(NO_ID.contains(execution) ? folder : folder + "-" + FolderName.of(execution));
    }
}
