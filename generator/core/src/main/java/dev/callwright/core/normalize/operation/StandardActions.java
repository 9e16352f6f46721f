package dev.callwright.core.normalize.operation;

import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.operation.AnswerShapes.Shape;
import dev.callwright.core.text.EnglishNoun;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The actions that every resource may have: list, create, retrieve, update, replace and delete. */
final class StandardActions {
    private static final Set<String> CHANGING = Set.of("put", "patch", "delete");

    private final PathFacts facts;
    private final AnswerShapes answers;

    StandardActions(PathFacts facts, AnswerShapes answers) {
        this.facts = facts;
        this.answers = answers;
    }

    /** The action of an operation whose path is that of a resource or of an item of it. */
    String of(PathOperation operation) {
        NamedPath path = operation.path();
        if (path.isItem()) {
            return onItem(operation);
        }
        return isCollection(operation) ? onCollection(operation.method()) : onSingleton(operation);
    }

    private boolean isCollection(PathOperation operation) {
        NamedPath path = operation.path();
        if (facts.hasItems(path)) {
            return true;
        }
        List<String> names = path.names();
        String name = names.get(names.size() - 1);
        boolean changes = CHANGING.contains(operation.method());
        Shape shape =
                facts.operation(path, "get").map(get -> answers.of(get, name)).orElse(Shape.UNKNOWN);
        return switch (shape) {
            case LIST -> !changes || EnglishNoun.isPlural(name);
            case ONE -> false;
            case OBJECT -> EnglishNoun.isPlural(name) && !isChangedAsAWhole(path);
            case VALUE, UNKNOWN -> EnglishNoun.isPlural(name);
        };
    }

    // Who changes it gets the same object as who reads it.
    private boolean isChangedAsAWhole(NamedPath path) {
        Optional<String> read = facts.operation(path, "get").flatMap(answers::schema);
        return read.isPresent()
                && Stream.of("patch", "put", "post")
                        .flatMap(method -> facts.operation(path, method).stream())
                        .anyMatch(each -> answers.schema(each).equals(read));
    }

    private String onItem(PathOperation operation) {
        return switch (operation.method()) {
            case "get" -> isListOfItems(operation) ? "list" : "retrieve";
            case "post" -> createsItem(operation) ? "create" : "update";
            case "patch" -> "update";
            case "put" -> "replace";
            default -> operation.method();
        };
    }

    // /flags/{project}, when there is /flags/{project}/{flag}.
    private boolean isListOfItems(PathOperation operation) {
        return facts.hasItems(operation.path()) && answers.of(operation.operation(), "item") == Shape.LIST;
    }

    // The caller chooses the id: nothing is created elsewhere, and the item is changed by another method.
    private boolean createsItem(PathOperation operation) {
        NamedPath path = operation.path();
        DeclaredWords declared = new DeclaredWords(operation.operation());
        if (facts.has(path.parent(), "post") || declared.updates()) {
            return false;
        }
        return facts.has(path, "patch") || facts.has(path, "put") || facts.hasItems(path) || declared.creates();
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

    private String onSingleton(PathOperation operation) {
        return switch (operation.method()) {
            case "get" -> "retrieve";
            case "post" -> updatesSingleton(operation.path(), operation.operation()) ? "update" : "create";
            case "patch" -> "update";
            case "put" -> "replace";
            default -> operation.method();
        };
    }

    private boolean updatesSingleton(NamedPath path, DocumentNode operation) {
        return facts.has(path, "get")
                && !facts.has(path, "put")
                && !facts.has(path, "patch")
                && !new DeclaredWords(operation).creates();
    }
}
