package dev.callwright.core.normalize.operation;

import dev.callwright.core.normalize.document.DeclaredSettings;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.text.EnglishNoun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Derives an operation's resource and action from its path: {@code /v1/customers/{customer}/sources/{id}/verify} is
 * {@code customers.sources.verify}. Settings {@code x-callwright: {resource: a.b, action: c}} have precedence.
 */
final class ResourceAssigner {
    private final DeclaredSettings declared;
    private final Map<String, Integer> operationsByPath = new HashMap<>();
    private final Map<String, Boolean> readByPath = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Set<String> collections = new HashSet<>();

    /**
     * @param paths the {@code paths} of the document
     * @param declared the {@code x-callwright} settings
     */
    ResourceAssigner(DocumentNode paths, DeclaredSettings declared) {
        this.declared = declared;
        for (DocumentNode.Member path : paths.members()) {
            operationsByPath.put(path.name(), path.value().operations().size());
            readByPath.put(path.name(), path.value().has("get"));
            addParents(path.name());
        }
    }

    private void addParents(String path) {
        int slash = path.lastIndexOf('/');
        String last = path.substring(slash + 1);
        while (slash > 0) {
            String parent = path.substring(0, slash);
            parents.add(parent);
            if (PathTemplate.isParameter(last)) {
                collections.add(parent);
            }
            slash = parent.lastIndexOf('/');
            last = parent.substring(slash + 1);
        }
    }

    /** The resource and action of an operation. */
    record Assignment(List<String> resource, String action) {}

    /** The assignment of an operation. */
    Assignment assign(String method, String path, DocumentNode operation) {
        Assignment byPath = byPath(method.toLowerCase(Locale.ROOT), path, operation);
        DocumentNode settings = declared.ofOperation(operation);
        List<String> resource = settings.text("resource").isEmpty()
                ? byPath.resource()
                : List.of(settings.text("resource").split("\\."));
        return new Assignment(resource, settings.text("action").isEmpty() ? byPath.action() : settings.text("action"));
    }

    private Assignment byPath(String method, String path, DocumentNode operation) {
        List<String> literals = literals(path);
        if (literals.isEmpty()) {
            String tag = operation.node().path("tags").path(0).asText("");
            return new Assignment(List.of(tag.isBlank() ? "api" : tag), operationName(method, operation));
        }
        List<String> segments = PathTemplate.segments(path);
        if (PathTemplate.isParameter(segments.get(segments.size() - 1))) {
            return new Assignment(literals, onItem(method));
        }
        String last = literals.get(literals.size() - 1);
        if (literals.size() > 1 && isAction(method, path, last)) {
            return new Assignment(literals.subList(0, literals.size() - 1), last);
        }
        boolean isCollection = collections.contains(path) || EnglishNoun.isPlural(last);
        return new Assignment(literals, isCollection ? onCollection(method) : onSingleton(method, path));
    }

    // .../{payment_intent}/capture: the only operation of a path without children that is not a plural noun.
    private boolean isAction(String method, String path, String last) {
        boolean verb = method.equals("post") || method.equals("get") || method.equals("put") || method.equals("patch");
        return verb
                && operationsByPath.getOrDefault(path, 0) == 1
                && !parents.contains(path)
                && !EnglishNoun.isPlural(last);
    }

    private static String operationName(String method, DocumentNode operation) {
        return operation.text("operationId").isEmpty() ? method : operation.text("operationId");
    }

    private static String onItem(String method) {
        return switch (method) {
            case "get" -> "retrieve";
            case "post", "patch" -> "update";
            case "put" -> "replace";
            default -> method;
        };
    }

    private static String onCollection(String method) {
        return switch (method) {
            case "get" -> "list";
            case "post" -> "create";
            case "put" -> "replace_all";
            case "patch" -> "update_all";
            case "delete" -> "delete_all";
            default -> method;
        };
    }

    private String onSingleton(String method, String path) {
        return switch (method) {
            case "get" -> "retrieve";
            case "post" -> readByPath.getOrDefault(path, false) ? "update" : "create";
            case "patch" -> "update";
            case "put" -> "replace";
            default -> method;
        };
    }

    private static List<String> literals(String path) {
        List<String> literals = new ArrayList<>();
        for (String segment : PathTemplate.segments(path)) {
            if (!PathTemplate.isParameter(segment) && !(literals.isEmpty() && isPrefix(segment))) {
                String literal = segment.replace("{", "").replace("}", "");
                literals.add(literal.endsWith(".json") ? literal.substring(0, literal.length() - 5) : literal);
            }
        }
        return literals;
    }

    // /api/v2/..., /2.0/...: not part of the resource.
    private static boolean isPrefix(String segment) {
        String lower = segment.toLowerCase(Locale.ROOT);
        return lower.equals("api") || lower.equals("rest") || lower.matches("v?\\d+([._-]?\\w+)*");
    }
}
