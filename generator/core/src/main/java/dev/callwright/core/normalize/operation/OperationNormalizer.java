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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private record OperationNode(
            String method, String path, DocumentNode pathItem, DocumentNode operation, String id) {}

    /** The selected operations, each with a unique action in its resource. */
    public List<Operation> operations(OperationSelector selector) {
        DocumentNode paths = document.root().member("paths");
        Map<OperationNode, ResourceAssigner.Assignment> assigned = assign(paths);
        List<Operation> operations = new ArrayList<>();
        assigned.forEach((node, assignment) -> {
            if (selector.selects(node.id(), node.path(), node.operation().texts("tags"))) {
                operations.add(operation(node, assignment));
            }
        });
        return operations;
    }

    // Includes unselected operations, so that names do not depend on the selection.
    private Map<OperationNode, ResourceAssigner.Assignment> assign(DocumentNode paths) {
        ResourceAssigner assigner = new ResourceAssigner(paths, document.declared());
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
                        id.isBlank() ? derivedId(entry.key(), path.name()) : id));
            }
        }
        found.sort(Comparator.comparingInt((OperationNode node) -> node.path().length())
                .thenComparing(OperationNode::path)
                .thenComparing(OperationNode::method));
        Map<OperationNode, ResourceAssigner.Assignment> assigned = new LinkedHashMap<>();
        Map<ResourceAssigner.Assignment, OperationNode> taken = new LinkedHashMap<>();
        for (OperationNode node : found) {
            ResourceAssigner.Assignment assignment = assigner.assign(node.method(), node.path(), node.operation());
            if (taken.putIfAbsent(assignment, node) != null) {
                assignment = new ResourceAssigner.Assignment(assignment.resource(), node.id());
            }
            assigned.put(node, assignment);
            nameParts.operation(node.operation().pointer(), assignment);
        }
        return assigned;
    }

    private static String derivedId(String method, String path) {
        StringBuilder id = new StringBuilder(method);
        for (String segment : PathTemplate.segments(path)) {
            id.append('_').append(segment.replace("{", "").replace("}", ""));
        }
        return id.toString();
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
