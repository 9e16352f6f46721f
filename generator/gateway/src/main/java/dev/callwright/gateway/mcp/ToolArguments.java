package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import dev.callwright.gateway.mcp.result.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the arguments of a tool. All that is wrong with them is told at once, by {@link #check}. */
final class ToolArguments {
    private static final int LONGEST = 1_000;
    private static final int MOST_FIELDS = 100;
    private static final String NO_PATH = "must be a path such as \"data[].id\" or \"metadata[\\\"a.b\\\"]\"";

    private final ObjectNode arguments;
    private final List<ProblemError> errors = new ArrayList<>();

    /** The arguments of a tool that knows some names. */
    ToolArguments(ObjectNode arguments, Set<String> known) {
        this.arguments = arguments;
        arguments.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                error("$." + name, "is not an argument of this tool; it has " + String.join(", ", known));
            }
        });
    }

    /** A text that must be there. */
    String text(String name) {
        Optional<String> text = optionalText(name);
        if (text.isEmpty() && isAbsent(name)) {
            error("$." + name, "is required");
        }
        return text.orElse("");
    }

    /** A text; empty if it is not there. */
    Optional<String> optionalText(String name) {
        if (isAbsent(name)) {
            return Optional.empty();
        }
        JsonNode value = arguments.path(name);
        if (!value.isTextual()
                || value.textValue().isBlank()
                || value.textValue().length() > LONGEST) {
            error("$." + name, "must be a string with 1 to " + LONGEST + " characters");
            return Optional.empty();
        }
        return Optional.of(value.textValue().strip());
    }

    /** A whole number from 1 to {@code most}; the other number if it is not there. */
    int count(String name, int otherwise, int most) {
        if (isAbsent(name)) {
            return otherwise;
        }
        JsonNode value = arguments.path(name);
        boolean valid = value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 1;
        if (!valid || value.intValue() > most) {
            error("$." + name, "must be a whole number from 1 to " + most);
            return otherwise;
        }
        return value.intValue();
    }

    /** An object; an empty one if it is not there. */
    ObjectNode object(String name) {
        JsonNode value = arguments.path(name);
        if (value instanceof ObjectNode object) {
            return object;
        }
        if (!isAbsent(name)) {
            error("$." + name, "must be an object, not a string of JSON");
        }
        return JsonNodeFactory.instance.objectNode();
    }

    /** Whether it is there and true. */
    boolean flag(String name) {
        JsonNode value = arguments.path(name);
        if (!isAbsent(name) && !value.isBoolean()) {
            error("$." + name, "must be true or false");
        }
        return value.asBoolean(false);
    }

    /** The path of a field; empty if it is not there. */
    Optional<FieldPath> path(String name) {
        Optional<String> text = optionalText(name);
        Optional<FieldPath> path = text.flatMap(FieldPath::of);
        if (text.isPresent() && path.isEmpty()) {
            error("$." + name, NO_PATH);
        }
        return path;
    }

    /** Paths of fields; empty if there are none. */
    List<FieldPath> fields(String name) {
        JsonNode value = arguments.path(name);
        if (isAbsent(name)) {
            return List.of();
        }
        if (!value.isArray() || value.size() > MOST_FIELDS) {
            error("$." + name, "must be an array of at most " + MOST_FIELDS + " strings such as \"data[].id\"");
            return List.of();
        }
        List<FieldPath> paths = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            Optional<FieldPath> path =
                    value.get(i).isTextual() ? FieldPath.of(value.get(i).textValue()) : Optional.empty();
            path.ifPresent(paths::add);
            if (path.isEmpty()) {
                error("$." + name + "[" + i + "]", NO_PATH);
            }
        }
        return paths;
    }

    /** Fails with a {@link GatewayProblem} if anything was wrong. */
    void check() {
        if (!errors.isEmpty()) {
            throw GatewayProblem.invalid("They are not what this tool takes.", errors);
        }
    }

    private boolean isAbsent(String name) {
        return arguments.path(name).isMissingNode() || arguments.path(name).isNull();
    }

    private void error(String path, String message) {
        errors.add(new ProblemError(path, message));
    }
}
