package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import dev.callwright.core.source.parse.PathItemOperations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Normalizes the operations of a document. */
public final class OperationNormalizer {
    private final DocumentContext document;
    private final NameParts nameParts;
    private final InputNormalizer inputs;
    private final BodyNormalizer bodies;
    private final ResponseNormalizer responses;
    private final SecurityRequirements security;

    public OperationNormalizer(
            DocumentContext document, SchemaNormalizer schemas, NameParts nameParts, SecurityRequirements security) {
        this.document = document;
        this.nameParts = nameParts;
        this.inputs = new InputNormalizer(document, schemas);
        this.bodies = new BodyNormalizer(document, schemas);
        this.responses = new ResponseNormalizer(document, schemas);
        this.security = security;
    }

    /** An operation in the document. */
    private record OperationNode(String method, String path, DocumentNode pathItem, DocumentNode operation, String id) {

        SharedIds.Named named() {
            return new SharedIds.Named(id, method, path);
        }

        OperationNode withId(String replacement) {
            return new OperationNode(method, path, pathItem, operation, replacement);
        }
    }

    private record AssignedOperation(OperationNode node, ResourceAssigner.Assignment assignment) {}

    /** The selected operations, each with a unique action in its resource. */
    public List<Operation> operations(OperationSelector selector) {
        DocumentNode paths = document.root().member("paths");
        List<OperationNode> found = found(paths);
        SharedIds shared = SharedIds.of(found.stream().map(OperationNode::named).toList());
        shared.replacements().forEach(selector::shared);
        List<AssignedOperation> assigned = assign(
                paths,
                found.stream().map(node -> node.withId(shared.id(node.named()))).toList());
        List<Operation> operations = new ArrayList<>();
        for (AssignedOperation each : assigned) {
            OperationNode node = each.node();
            if (selector.selects(node.id(), node.path(), node.operation().texts("tags"))) {
                operations.add(operation(node, each.assignment()));
            }
        }
        return operations;
    }

    private List<OperationNode> found(DocumentNode paths) {
        List<OperationNode> found = new ArrayList<>();
        for (DocumentNode.Member path : paths.members()) {
            DocumentNode pathItem = document.resolve(path.value());
            new PathItemOperations(pathItem.node(), pathItem.pointer())
                    .misplaced()
                    .forEach(each -> document.warn(each.pointer(), each.message()));
            for (PathItemOperations.Entry entry : pathItem.operations()) {
                DocumentNode operation = new DocumentNode(entry.node(), entry.pointer());
                String id = operation.text("operationId");
                found.add(new OperationNode(
                        entry.method(),
                        path.name(),
                        pathItem,
                        operation,
                        id.isBlank() ? SharedIds.derived(entry.key(), path.name()) : id));
            }
        }
        found.sort(Comparator.comparingInt((OperationNode node) -> node.path().length())
                .thenComparing(OperationNode::path)
                .thenComparing(OperationNode::method));
        return found;
    }

    // Includes unselected operations, so that names do not depend on the selection.
    private List<AssignedOperation> assign(DocumentNode paths, List<OperationNode> found) {
        ResourceAssigner assigner = new ResourceAssigner(paths, document.declared());
        List<AssignedOperation> assigned = new ArrayList<>();
        Set<ResourceAssigner.Assignment> taken = new HashSet<>();
        for (OperationNode node : found) {
            ResourceAssigner.Assignment assignment = assigner.assign(node.method(), node.path(), node.operation());
            if (!taken.add(assignment)) {
                assignment = new ResourceAssigner.Assignment(assignment.resource(), node.id());
            }
            assigned.add(new AssignedOperation(node, assignment));
            nameParts.operation(node.operation().pointer(), assignment);
        }
        return assigned;
    }

    private Operation operation(OperationNode node, ResourceAssigner.Assignment assignment) {
        DocumentNode operation = node.operation();
        BodyNormalizer.BodyInputs body = bodies.body(operation);
        List<Input> all = new ArrayList<>(inputs.parameters(node.pathItem(), operation, node.path()));
        all.addAll(body.inputs());
        return new Operation(
                node.id(),
                assignment.resource(),
                assignment.action(),
                new Operation.Request(node.method(), node.path(), ordered(all), body.body(), security.of(operation)),
                new Operation.Response(responses.result(operation), responses.errors(operation), Optional.empty()),
                new Docs(operation.text("summary"), operation.text("description")),
                operation.flag("deprecated"),
                operation.pointer());
    }

    private static List<Input> ordered(List<Input> inputs) {
        List<Input> ordered = new ArrayList<>(inputs);
        ordered.sort(Comparator.comparingInt(input ->
                input.location() == Input.Location.PATH ? 0 : input.value().required() ? 1 : 2));
        return ordered;
    }
}
