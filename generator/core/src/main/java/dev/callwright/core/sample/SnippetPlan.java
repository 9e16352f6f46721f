package dev.callwright.core.sample;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import java.util.List;

/**
 * A call as a snippet shows it, in no language yet.
 *
 * @param operation what is called
 * @param variant how much is shown
 * @param arguments what is given, in the order of the operation's inputs
 */
public record SnippetPlan(Operation operation, Variant variant, List<Argument> arguments) {
    public SnippetPlan {
        arguments = List.copyOf(arguments);
    }

    /**
     * One thing that is given.
     *
     * @param input what it is given for
     * @param value what is given
     */
    public record Argument(Input input, SampleValue value) {
        boolean isIn(Location location) {
            return input.location() == location;
        }
    }

    /** The arguments that stand in the path, in the order of the path template. */
    public List<Argument> pathArguments() {
        return in(Location.PATH);
    }

    /** The arguments of the params object. */
    public List<Argument> params() {
        return arguments.stream()
                .filter(argument -> !argument.isIn(Location.PATH))
                .toList();
    }

    /** The arguments that travel in one place. */
    public List<Argument> in(Location location) {
        return arguments.stream().filter(argument -> argument.isIn(location)).toList();
    }
}
