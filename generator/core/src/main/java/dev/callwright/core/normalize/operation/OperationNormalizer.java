package dev.callwright.core.normalize.operation;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.limit.Cancellation;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.PublishedCalls;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.HeaderSettings;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import dev.callwright.core.source.parse.PathItemOperations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Normalizes the operations of a document. */
public final class OperationNormalizer {
    private final DocumentContext document;
    private final NameParts nameParts;
    private final InputNormalizer inputs;
    private final BodyNormalizer bodies;
    private final QueryBody queryBody;
    private final ResponseNormalizer responses;
    private final SecurityRequirements security;
    private final OwnServers servers;
    private final HeaderSettings headers;
    private final FetchLimits fetch;
    private final Replacements replacements;
    private Map<String, String> apiHeaders = Map.of();
    private PublishedCalls published = PublishedCalls.NONE;

    public OperationNormalizer(
            DocumentContext document, SchemaNormalizer schemas, NameParts nameParts, OwnServers servers) {
        this.document = document;
        this.nameParts = nameParts;
        this.inputs = new InputNormalizer(document, schemas);
        this.bodies = new BodyNormalizer(document, schemas);
        this.queryBody = new QueryBody(document, schemas);
        this.responses = new ResponseNormalizer(document, schemas);
        this.security = new SecurityRequirements(document);
        this.servers = servers;
        this.headers = new HeaderSettings(document);
        this.fetch = new FetchLimits(document);
        this.replacements = new Replacements(document);
    }

    /** This, for an API whose requests have these headers. */
    public OperationNormalizer withHeaders(Map<String, String> constants) {
        this.apiHeaders = Map.copyOf(constants);
        return this;
    }

    /** This, for operations that keep the resource and the action of an earlier release. */
    public OperationNormalizer published(PublishedCalls calls) {
        this.published = calls;
        return this;
    }

    /** An operation in the document. */
    private record OperationNode(String method, String path, DocumentNode pathItem, DocumentNode operation, String id) {

        SharedIds.Named identified() {
            return new SharedIds.Named(id, method, path);
        }

        PathOperation named() {
            return new PathOperation(method.toLowerCase(Locale.ROOT), NamedPath.of(path), operation, id);
        }

        OperationNode withId(String replacement) {
            return new OperationNode(method, path, pathItem, operation, replacement);
        }
    }

    private record AssignedOperation(OperationNode node, Assignment assignment) {}

    /** The selected operations, each with a unique action in its resource. */
    public List<Operation> operations(OperationSelector selector) {
        DocumentNode paths = document.root().member("paths");
        List<OperationNode> found = found(paths);
        SharedIds shared =
                SharedIds.of(found.stream().map(OperationNode::identified).toList());
        shared.replacements().forEach(selector::shared);
        List<AssignedOperation> assigned = assign(found.stream()
                .map(node -> node.withId(shared.id(node.identified())))
                .toList());
        assigned.forEach(
                each -> replacements.add(each.node().identified(), each.node().id()));
        List<Operation> operations = new ArrayList<>();
        for (AssignedOperation each : assigned) {
            Cancellation.check();
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
    private List<AssignedOperation> assign(List<OperationNode> found) {
        List<Assignment> derived = new ResourceAssigner(
                        document, found.stream().map(OperationNode::named).toList())
                .assignments();
        Set<Assignment> taken = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            if (isPublished(found.get(i))) {
                taken.add(published(found.get(i), derived.get(i)));
            }
        }
        List<AssignedOperation> assigned = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            OperationNode node = found.get(i);
            Assignment assignment = published(node, derived.get(i));
            // A new operation does not take the name of one that was published under another one.
            if (!isPublished(node) && !taken.add(assignment)) {
                assignment = new Assignment(assignment.resource(), node.id());
            }
            assigned.add(new AssignedOperation(node, assignment));
            nameParts.operation(node.operation().pointer(), assignment);
        }
        return assigned;
    }

    private boolean isPublished(OperationNode node) {
        return published.of(node.method(), node.path()).isPresent();
    }

    // What the document sets has precedence.
    private Assignment published(OperationNode node, Assignment assigned) {
        DocumentNode settings = document.declared().ofOperation(node.operation());
        return published
                .of(node.method(), node.path())
                .map(call -> new Assignment(
                        settings.text("resource").isEmpty() ? call.resource() : assigned.resource(),
                        settings.text("action").isEmpty() ? call.action() : assigned.action()))
                .orElse(assigned);
    }

    private Operation operation(OperationNode node, Assignment assignment) {
        DocumentNode operation = node.operation();
        Map<String, String> constants = headers.ofOperation(operation);
        Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sent.putAll(apiHeaders);
        sent.putAll(constants);
        List<Input> all = new ArrayList<>();
        for (Input input : inputs.parameters(node.pathItem(), operation, node.path())) {
            all.add(
                    input.location() == Input.Location.HEADER && sent.containsKey(input.wireName())
                            ? withDefault(input, sent.get(input.wireName()))
                            : input);
        }
        BodyNormalizer.BodyInputs body = queryBody.in(operation, bodies.body(operation), all);
        all.addAll(body.inputs());
        fetch.check(operation, node.method(), all);
        return new Operation(
                node.id(),
                assignment.resource(),
                assignment.action(),
                new Operation.Request(
                        node.method(),
                        node.path(),
                        ordered(all),
                        body.body(),
                        security.of(operation),
                        servers.of(node.pathItem(), operation),
                        constants,
                        isIrreversible(node)),
                new Operation.Response(
                        responses.result(operation),
                        responses.errors(operation),
                        Optional.empty(),
                        responses.descriptions(operation)),
                new Docs(operation.text("summary"), operation.text("description")),
                operation.flag("deprecated"),
                operation.pointer(),
                operation.texts("tags"),
                operation.flag("deprecated") ? replacements.of(operation, node.identified()) : Optional.empty());
    }

    private boolean isIrreversible(OperationNode node) {
        DocumentNode settings = document.declared().ofOperation(node.operation());
        return settings.has("irreversible")
                ? settings.flag("irreversible")
                : node.method().equals("DELETE");
    }

    // Nobody has to give a header that has a constant value; snippets that do give the same.
    private static Input withDefault(Input input, String text) {
        Value value = input.value().asOptional();
        boolean isText = value.type().equals(new TypeRef.Scalar(ScalarKind.STRING));
        String json = TextNode.valueOf(text).toString();
        return input.withValue(
                isText
                        ? value.withDeclared(
                                value.declared().withCallExamples(List.of(json)).withNamedExamples(List.of()))
                        : value);
    }

    private static List<Input> ordered(List<Input> inputs) {
        List<Input> ordered = new ArrayList<>(inputs);
        ordered.sort(Comparator.comparingInt(input ->
                input.location() == Input.Location.PATH ? 0 : input.value().required() ? 1 : 2));
        return ordered;
    }
}
