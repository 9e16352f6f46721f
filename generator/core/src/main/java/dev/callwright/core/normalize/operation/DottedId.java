package dev.callwright.core.normalize.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads ids such as {@code compute.projects.zones.list}, the name of the API first. Where a parameter holds the path of a
 * resource, as in {@code /v1/{name}}, nothing else says what the resource is.
 */
final class DottedId {
    private static final Pattern DOTTED = Pattern.compile("[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*){2,}");

    private DottedId() {}

    /** The resource and action in the id of an operation; empty if it has another form. */
    static Optional<Assignment> assignment(PathOperation operation) {
        String id = operation.operation().text("operationId");
        if (!DOTTED.matcher(id).matches()) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(id.split("\\."));
        int last = parts.size() - 1;
        if (operation.path().names().size() >= last) {
            return Optional.empty();
        }
        return Optional.of(new Assignment(parts.subList(1, last), action(operation, parts.get(last))));
    }

    private static String action(PathOperation operation, String word) {
        return switch (word) {
            case "get" -> "retrieve";
            case "patch" -> "update";
            case "update" -> operation.method().equals("put") ? "replace" : word;
            default -> word;
        };
    }
}
