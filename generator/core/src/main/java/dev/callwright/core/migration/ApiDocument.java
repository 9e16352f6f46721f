package dev.callwright.core.migration;

import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The document of the API, as an importer needs it: its operations by endpoint and by id, and its schemas. */
public final class ApiDocument {
    private final SpecTree tree;
    private final Map<Endpoint, ConfigNode> operations = new LinkedHashMap<>();
    private final Map<Endpoint, List<Endpoint>> anonymous = new HashMap<>();

    /** @param tree the document, as its author wrote it */
    public ApiDocument(SpecTree tree) {
        this.tree = tree;
        DocumentNode paths = new DocumentNode(tree.root(), "").member("paths");
        paths.members()
                .forEach(path -> path.value().operations().forEach(operation -> {
                    Endpoint endpoint = new Endpoint(operation.key(), path.name());
                    operations.put(endpoint, ConfigNode.at(tree, operation.pointer()));
                    anonymous
                            .computeIfAbsent(endpoint.anonymous(), unused -> new ArrayList<>())
                            .add(endpoint);
                }));
    }

    /** The document as a tree. */
    public SpecTree tree() {
        return tree;
    }

    /** All operations with their endpoints, in the order of the document. */
    public Map<Endpoint, ConfigNode> operations() {
        return Collections.unmodifiableMap(operations);
    }

    /** The endpoint of the document that a tool means: the same, or the only one with other names of parameters. */
    public Optional<Endpoint> find(Endpoint written) {
        if (operations.containsKey(written)) {
            return Optional.of(written);
        }
        List<Endpoint> alike = anonymous.getOrDefault(written.anonymous(), List.of());
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** The place of the schemas: that of OpenAPI 3, or of Swagger 2.0. */
    public String schemas() {
        return tree.root().has("swagger") ? "/definitions" : "/components/schemas";
    }

    /** The node at a pointer; it may be absent. */
    public ConfigNode at(String pointer) {
        return ConfigNode.at(tree, pointer);
    }
}
