package dev.callwright.core.sample;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The call in a snippet, independent of the output language.
 *
 * @param operation the operation
 * @param variant the extent of the snippet
 * @param arguments the arguments, in the order of the operation's inputs
 */
public record SnippetPlan(Operation operation, Variant variant, List<Argument> arguments) {
    public SnippetPlan {
        arguments = List.copyOf(arguments);
    }

    /**
     * An argument.
     *
     * @param input its input
     * @param value its value
     */
    public record Argument(Input input, SampleValue value) {
        boolean isIn(Location location) {
            return input.location() == location;
        }
    }

    /** The values by their inputs, which are looked up by identity. */
    public Map<Input, SampleValue> values() {
        Map<Input, SampleValue> values = new IdentityHashMap<>();
        arguments.forEach(argument -> values.put(argument.input(), argument.value()));
        return values;
    }

    /** The path arguments, in the order of the path template. */
    public List<Argument> pathArguments() {
        return in(Location.PATH);
    }

    /** The arguments of the params object. */
    public List<Argument> params() {
        return arguments.stream()
                .filter(argument -> !argument.isIn(Location.PATH))
                .toList();
    }

    /** The arguments in one location. */
    public List<Argument> in(Location location) {
        return arguments.stream().filter(argument -> argument.isIn(location)).toList();
    }
}
