package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.sample.LocationRules;
import dev.callwright.core.text.MessageText;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What checks and writes the calls of one operation. Thread-safe. */
final class CompiledOperation {
    private final Operation operation;
    private final ArgumentKeys keys;
    private final ArgumentValidator validator;
    private final RequestEncoder encoder;
    private final Predicate<EncodedRequest> isOwn;

    /** @param isOwn whether the path of a written request is that of the operation, and not that of another one */
    CompiledOperation(
            Operation operation,
            ArgumentKeys keys,
            ArgumentValidator validator,
            RequestEncoder encoder,
            Predicate<EncodedRequest> isOwn) {
        this.operation = operation;
        this.keys = keys;
        this.validator = validator;
        this.encoder = encoder;
        this.isOwn = isOwn;
    }

    /** The request for arguments; a problem with status 400 if they are invalid. */
    EncodedRequest request(JsonNode given, Map<String, String> headers) {
        if (!given.isObject()) {
            throw invalid(List.of(new ProblemError("$", "must be an object with the arguments by their names")));
        }
        if (!ArgumentJson.isBounded(given)) {
            throw invalid(List.of(new ProblemError(
                    "$",
                    "has more than " + ArgumentJson.VALUES + " values, or more than " + ArgumentJson.DEPTH
                            + " levels of objects and arrays")));
        }
        EncodedRequest request;
        try {
            request = checked(keys.expanded((ObjectNode) given), headers);
        } catch (StackOverflowError e) {
            // Schemas may nest as deep as arguments, on threads with little stack.
            throw invalid(List.of(new ProblemError("$", "is nested too deeply")));
        }
        if (!isOwn.test(request)) {
            throw invalid(operation.pathInputs().stream()
                    .map(input ->
                            new ProblemError(path(keys.of(input)), "must not make the path that of another operation"))
                    .toList());
        }
        return request;
    }

    private EncodedRequest checked(ObjectNode arguments, Map<String, String> headers) {
        List<ProblemError> problems = validator.isValid(arguments)
                ? unsendable(arguments)
                : validator.problems(arguments).stream().map(this::suggesting).toList();
        if (!problems.isEmpty()) {
            throw invalid(problems);
        }
        return encoded(arguments, headers);
    }

    private ProblemError suggesting(ProblemError problem) {
        boolean isUnknown = problem.message().startsWith("is not an argument");
        String name = problem.path().replaceFirst("^\\$\\.", "");
        return isUnknown
                ? new ProblemError(problem.path(), problem.message() + SchemaProblems.suggestion(name, keys.all()))
                : problem;
    }

    private List<ProblemError> unsendable(ObjectNode arguments) {
        List<ProblemError> problems = new ArrayList<>();
        for (Input input : operation.inputs()) {
            JsonNode value = arguments.path(keys.of(input));
            if (!value.isMissingNode() && !LocationRules.accepts(input, value)) {
                problems.add(new ProblemError(path(keys.of(input)), LocationRules.rule(input)));
            } else if (!WrittenNames.areShort(operation, input, value)) {
                problems.add(new ProblemError(
                        path(keys.of(input)),
                        "has names of more than " + WrittenNames.MOST
                                + " characters, as each value has all of its own"));
            } else if (input.location() == Input.Location.PATH && hasControls(value)) {
                problems.add(new ProblemError(path(keys.of(input)), "must not have control characters"));
            }
        }
        return problems;
    }

    private static boolean hasControls(JsonNode json) {
        boolean here = json.asText("").chars().anyMatch(Character::isISOControl)
                || json.properties().stream()
                        .anyMatch(member -> member.getKey().chars().anyMatch(Character::isISOControl));
        for (JsonNode part : json) {
            here |= hasControls(part);
        }
        return here;
    }

    private EncodedRequest encoded(ObjectNode arguments, Map<String, String> headers) {
        try {
            return encoder.encode(arguments, headers);
        } catch (IllegalArgumentException e) {
            // The message of a URL that is not one has all of it.
            String message = e.getCause() instanceof URISyntaxException
                    ? "the arguments make no URL"
                    : MessageText.message(String.valueOf(e.getMessage()));
            throw invalid(List.of(new ProblemError("$", message)));
        }
    }

    private GatewayProblem invalid(List<ProblemError> problems) {
        ProblemError first = problems.get(0);
        return GatewayProblem.invalid(operation.id() + ": " + first.path() + " " + first.message(), problems);
    }

    /** The JSON path of an argument. */
    static String path(String key) {
        boolean isName = key.matches("[A-Za-z_][A-Za-z0-9_]*");
        return isName ? "$." + key : "$['" + key.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }
}
