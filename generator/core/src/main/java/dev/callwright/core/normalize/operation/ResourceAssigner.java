package dev.callwright.core.normalize.operation;

import dev.callwright.core.naming.word.Words;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Derives the resource and action of operations from their paths: {@code /v1/customers/{customer}/sources/{id}/verify} is
 * {@code customers.sources.verify}. Settings {@code x-callwright: {resource: a.b, action: c}} have precedence.
 */
final class ResourceAssigner {
    private final DocumentContext document;
    private final List<PathOperation> operations;
    private final StandardActions standard;
    private final CustomActions custom;

    /** @param operations all operations of the document */
    ResourceAssigner(DocumentContext document, List<PathOperation> operations) {
        this.document = document;
        this.operations = FormatNames.removed(operations);
        PathFacts facts = new PathFacts(this.operations);
        AnswerShapes answers = new AnswerShapes(document);
        this.standard = new StandardActions(facts, answers);
        this.custom = new CustomActions(facts, answers);
    }

    /** The assignments of all operations, in their order; each action is unique in its resource. */
    List<Assignment> assignments() {
        List<UniqueActions.Draft> drafts = operations.stream().map(this::draft).toList();
        List<Assignment> unique = new UniqueActions(drafts).assignments();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).isDeclared()) {
                checkDeclared(drafts.get(i), unique.get(i));
            }
        }
        return unique;
    }

    private void checkDeclared(UniqueActions.Draft draft, Assignment unique) {
        String wanted = draft.assignment().action();
        if (!unique.action().equals(wanted)) {
            document.warn(
                    document.declared().ofOperation(draft.operation().operation()),
                    "resource '" + String.join(".", unique.resource()) + "' has another method '" + wanted
                            + "'; this one is '" + unique.action() + "'. Set another action or resource");
        }
    }

    private UniqueActions.Draft draft(PathOperation operation) {
        UniqueActions.Draft byPath = byPath(operation);
        DocumentNode settings = document.declared().ofOperation(operation.operation());
        String resource = settings.text("resource");
        String action = settings.text("action");
        if (resource.isEmpty() && action.isEmpty()) {
            return byPath;
        }
        Assignment derived = byPath.assignment();
        return UniqueActions.Draft.declared(
                operation,
                new Assignment(
                        resource.isEmpty() ? derived.resource() : List.of(resource.split("\\.")),
                        action.isEmpty() ? derived.action() : action));
    }

    private UniqueActions.Draft byPath(PathOperation operation) {
        NamedPath path = operation.path();
        List<String> names = path.names();
        if (names.isEmpty() || path.startsWithParameter()) {
            Optional<Assignment> byId = DottedId.assignment(operation);
            if (byId.isPresent()) {
                return UniqueActions.Draft.standard(operation, byId.get());
            }
        }
        if (path.customMethod().isPresent()) {
            List<String> resource = names.isEmpty() ? List.of(group(operation)) : names;
            return UniqueActions.Draft.standard(
                    operation, new Assignment(resource, path.customMethod().get()));
        }
        if (names.isEmpty()) {
            String id = operation.operation().text("operationId");
            return UniqueActions.Draft.standard(
                    operation, new Assignment(List.of(group(operation)), id.isEmpty() ? operation.method() : id));
        }
        return byLastName(operation, names);
    }

    private UniqueActions.Draft byLastName(PathOperation operation, List<String> names) {
        Assignment thing = new Assignment(names, standard.of(operation));
        String last = names.get(names.size() - 1);
        if (names.size() > 1 && custom.isAction(operation)) {
            List<String> resource = names.subList(0, names.size() - 1);
            String action = last.equals("new") && operation.method().equals("post") ? "create" : last;
            return UniqueActions.Draft.custom(operation, new Assignment(resource, action), thing);
        }
        if (names.size() == 1 && custom.isVerb(operation)) {
            return UniqueActions.Draft.custom(operation, new Assignment(List.of(holder(operation, last)), last), thing);
        }
        return UniqueActions.Draft.standard(operation, thing);
    }

    // The tag, where it says more than the action.
    private static String holder(PathOperation operation, String action) {
        String group = group(operation);
        return Words.of(group).equals(Words.of(action)) ? "api" : group;
    }

    private static String group(PathOperation operation) {
        List<String> tags = new ArrayList<>(operation.operation().texts("tags"));
        return tags.isEmpty() || tags.get(0).isBlank() ? "api" : tags.get(0);
    }
}
