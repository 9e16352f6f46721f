package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import dev.callwright.gateway.call.ProblemError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The errors of a validation for the caller: what each value must be, never what it is, because arguments may be secret. Of the
 * alternatives of a union only the one is reported that the value was meant for, as far as that can be told.
 */
final class SchemaProblems {
    private static final int MOST = 50;
    private static final int MOST_VALUES = 20;

    private final Map<String, ProblemError> problems = new LinkedHashMap<>();

    SchemaProblems(List<Error> errors) {
        add(errors, 0);
    }

    /** The problems; the last one says so if there are more. */
    List<ProblemError> list() {
        List<ProblemError> list = new ArrayList<>(problems.values());
        if (list.size() <= MOST) {
            return list;
        }
        List<ProblemError> first = new ArrayList<>(list.subList(0, MOST));
        first.add(new ProblemError("$", "there are more problems than these"));
        return first;
    }

    private void add(List<Error> errors, int from) {
        Map<String, List<Error>> unions = new LinkedHashMap<>();
        for (Error error : errors) {
            EvaluatedUnion union = EvaluatedUnion.first(error, from);
            if (union == null) {
                put(path(error), message(error));
            } else {
                unions.computeIfAbsent(union.key(error), unused -> new ArrayList<>())
                        .add(error);
            }
        }
        unions.values().forEach(each -> union(each, from));
    }

    private void union(List<Error> errors, int from) {
        EvaluatedUnion union = Objects.requireNonNull(EvaluatedUnion.first(errors.get(0), from));
        Map<String, List<Error>> alternatives = errors.stream()
                .collect(Collectors.groupingBy(union::alternative, LinkedHashMap::new, Collectors.toList()));
        List<List<Error>> meant = alternatives.values().stream()
                .filter(each -> each.stream().noneMatch(error -> isOfAnotherKind(error, union.depth())))
                .toList();
        if (meant.size() == 1) {
            add(meant.get(0), union.index() + 2);
        } else {
            put(
                    union.place(errors.get(0)).toString(),
                    "must match one of the alternatives: " + expectations(alternatives, union.depth()));
        }
    }

    private static String expectations(Map<String, List<Error>> alternatives, int depth) {
        return alternatives.values().stream()
                .map(each -> each.stream()
                        .filter(error -> error.getInstanceLocation().getNameCount() == depth)
                        .findFirst()
                        .orElse(each.get(0)))
                .map(SchemaProblems::message)
                .distinct()
                .limit(MOST_VALUES)
                .collect(Collectors.joining("; or "));
    }

    private static boolean isOfAnotherKind(Error error, int depth) {
        int at = error.getInstanceLocation().getNameCount();
        String keyword = error.getKeyword();
        // The tag of an alternative is a member with the only values that select it.
        boolean isTag = at == depth + 1 && (keyword.equals("enum") || keyword.equals("const"));
        return isTag || (at == depth && (keyword.equals("type") || keyword.equals("const") || keyword.equals("enum")));
    }

    private void put(String path, String message) {
        if (problems.size() <= MOST) {
            problems.putIfAbsent(path + " " + message, new ProblemError(path, message));
        }
    }

    private static String path(Error error) {
        String path = error.getInstanceLocation().toString();
        boolean names =
                error.getKeyword().equals("required") || error.getKeyword().equals("additionalProperties");
        return names && error.getProperty() != null
                ? MessageText.pointer(
                        error.getInstanceLocation().append(error.getProperty()).toString())
                : MessageText.pointer(path);
    }

    private static String message(Error error) {
        JsonNode rule = error.getSchemaNode();
        String value = rule == null ? "" : rule.asText();
        return switch (error.getKeyword()) {
            case "required" -> "is required";
            case "type" -> "must be " + types(rule);
            case "enum" -> "must be one of " + values(rule);
            case "const" -> "must be " + MessageText.piece(String.valueOf(rule));
            case "minimum" -> "must be at least " + value;
            case "maximum" -> "must be at most " + value;
            case "minLength" -> "must have at least " + value + " characters";
            case "maxLength" -> "must have at most " + value + " characters";
            case "minItems" -> "must have at least " + value + " items";
            case "items", "prefixItems" -> "has too many items";
            case "pattern" -> "must match the pattern " + MessageText.piece(value);
            case "additionalProperties" -> "is not an argument of the operation";
            default -> "is not valid (" + error.getKeyword() + ")";
        };
    }

    private static String types(JsonNode rule) {
        if (rule == null || !rule.isArray()) {
            return "of type " + (rule == null ? "" : rule.asText());
        }
        return "of type "
                + StreamSupport.stream(rule.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(" or "));
    }

    private static String values(JsonNode rule) {
        if (rule == null) {
            return "the listed values";
        }
        String listed = StreamSupport.stream(rule.spliterator(), false)
                .limit(MOST_VALUES)
                .map(each -> MessageText.piece(each.toString()))
                .collect(Collectors.joining(", "));
        return listed + (rule.size() > MOST_VALUES ? " and " + (rule.size() - MOST_VALUES) + " more" : "");
    }

    /** The end of a message about an unknown name, or an empty string. */
    static String suggestion(String name, List<String> names) {
        return Nearest.to(name, names)
                .map(each -> "; did you mean " + each + "?")
                .orElse("");
    }
}
