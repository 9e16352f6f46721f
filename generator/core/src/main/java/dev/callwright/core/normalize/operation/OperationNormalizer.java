package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.normalize.document.SchemaNode;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the operations of a document. */
public final class OperationNormalizer {
    private final SchemaNormalizer schemas;
    private final SchemaNode root;
    private final PlaceNames places;
    private final InputNormalizer inputs;
    private final BodyNormalizer bodies;
    private final ResponseNormalizer responses;
    private final SecurityRequirements security;

    public OperationNormalizer(
            SchemaNormalizer schemas, SchemaNode root, PlaceNames places, SecurityRequirements security) {
        this.schemas = schemas;
        this.root = root;
        this.places = places;
        this.inputs = new InputNormalizer(schemas);
        this.bodies = new BodyNormalizer(schemas);
        this.responses = new ResponseNormalizer(schemas);
        this.security = security;
    }

    private record Place(String method, String path, SchemaNode pathItem, SchemaNode operation, String id) {}

    /** The selected operations, each under a name of its own in its resource. */
    public List<Operation> operations(OperationSelector selector) {
        SchemaNode paths = root.member("paths");
        Map<Place, ResourceAssigner.Assignment> assigned = assign(paths);
        List<Operation> operations = new ArrayList<>();
        assigned.forEach((place, assignment) -> {
            if (selector.selects(place.id(), place.path(), place.operation().texts("tags"))) {
                operations.add(operation(place, assignment));
            }
        });
        return operations;
    }

    // All operations take part, selected or not, so that a selection never renames one.
    private Map<Place, ResourceAssigner.Assignment> assign(SchemaNode paths) {
        ResourceAssigner assigner = new ResourceAssigner(paths, schemas.declared());
        List<Place> found = new ArrayList<>();
        for (SchemaNode.Named path : paths.members()) {
            SchemaNode pathItem = schemas.references().resolve(path.value());
            for (SchemaNode.Named member : pathItem.members()) {
                if (ResourceAssigner.isMethod(member.name())
                        && member.value().node().isObject()) {
                    String id = member.value().text("operationId");
                    found.add(new Place(
                            member.name(),
                            path.name(),
                            pathItem,
                            member.value(),
                            id.isBlank() ? derivedId(member.name(), path.name()) : id));
                }
            }
        }
        found.sort(Comparator.comparingInt((Place place) -> place.path().length())
                .thenComparing(Place::path)
                .thenComparing(Place::method));
        Map<Place, ResourceAssigner.Assignment> assigned = new LinkedHashMap<>();
        Map<ResourceAssigner.Assignment, Place> taken = new LinkedHashMap<>();
        for (Place place : found) {
            ResourceAssigner.Assignment assignment = assigner.assign(place.method(), place.path(), place.operation());
            if (taken.putIfAbsent(assignment, place) != null) {
                assignment = new ResourceAssigner.Assignment(assignment.resource(), place.id());
            }
            assigned.put(place, assignment);
            places.operation(place.operation().pointer(), assignment);
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

    private Operation operation(Place place, ResourceAssigner.Assignment assignment) {
        SchemaNode operation = place.operation();
        BodyNormalizer.BodyInputs body = bodies.body(operation);
        List<Input> all = new ArrayList<>(inputs.parameters(place.pathItem(), operation, place.path()));
        all.addAll(body.inputs());
        return new Operation(
                place.id(),
                assignment.resource(),
                assignment.action(),
                new Operation.Request(
                        place.method().toUpperCase(Locale.ROOT),
                        place.path(),
                        ordered(all),
                        body.body(),
                        security.of(operation)),
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
