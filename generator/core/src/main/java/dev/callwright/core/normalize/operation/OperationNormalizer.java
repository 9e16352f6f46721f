package dev.callwright.core.normalize.operation;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.HeaderSettings;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import dev.callwright.core.source.parse.HttpMethods;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private Map<String, String> apiHeaders = Map.of();

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
    }

    /** This, for an API whose requests have these headers. */
    public OperationNormalizer withHeaders(Map<String, String> constants) {
        this.apiHeaders = Map.copyOf(constants);
        return this;
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
            for (DocumentNode.Member member : pathItem.members()) {
                if (HttpMethods.isMethod(member.name()) && member.value().node().isObject()) {
                    String id = member.value().text("operationId");
                    found.add(new OperationNode(
                            member.name(),
                            path.name(),
                            pathItem,
                            member.value(),
                            id.isBlank() ? derivedId(member.name(), path.name()) : id));
                }
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
        return new Operation(
                node.id(),
                assignment.resource(),
                assignment.action(),
                new Operation.Request(
                        node.method().toUpperCase(Locale.ROOT),
                        node.path(),
                        ordered(all),
                        body.body(),
                        security.of(operation),
                        servers.of(node.pathItem(), operation),
                        constants),
                new Operation.Response(responses.result(operation), responses.errors(operation), Optional.empty()),
                new Docs(operation.text("summary"), operation.text("description")),
                operation.flag("deprecated"),
                operation.pointer());
    }

    // Nobody has to give a header that has a constant value; snippets that do give the same.
    private static Input withDefault(Input input, String text) {
        Value value = input.value().asOptional();
        boolean isText = value.type().equals(new TypeRef.Scalar(ScalarKind.STRING));
        String json = TextNode.valueOf(text).toString();
        return input.withValue(isText ? value.withDeclared(value.declared().withExample(Optional.of(json))) : value);
    }

    private static List<Input> ordered(List<Input> inputs) {
        List<Input> ordered = new ArrayList<>(inputs);
        ordered.sort(Comparator.comparingInt(input ->
                input.location() == Input.Location.PATH ? 0 : input.value().required() ? 1 : 2));
        return ordered;
    }
}
