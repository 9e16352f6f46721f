package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups operations into a tree of resources, in an order that does not depend on the document. */
public final class ResourceTree {
    private static final List<String> METHOD_ORDER = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final List<String> path;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, ResourceTree> children = new TreeMap<>();

    private ResourceTree(List<String> path) {
        this.path = path;
    }

    /** The top-level resources of operations. */
    public static List<Resource> of(List<Operation> operations) {
        ResourceTree root = new ResourceTree(List.of());
        for (Operation operation : operations) {
            ResourceTree node = root;
            for (String name : operation.resource()) {
                node = node.child(name);
            }
            node.operations.add(operation);
        }
        return root.childResources();
    }

    private ResourceTree child(String name) {
        return children.computeIfAbsent(name, unused -> {
            List<String> childPath = new ArrayList<>(path);
            childPath.add(name);
            return new ResourceTree(childPath);
        });
    }

    private List<Resource> childResources() {
        return children.values().stream().map(ResourceTree::resource).toList();
    }

    private Resource resource() {
        operations.sort(Comparator.comparing(Operation::path)
                .thenComparing(operation -> methodRank(operation.method()))
                .thenComparing(Operation::method));
        return new Resource(path, operations, childResources());
    }

    private static int methodRank(String method) {
        int rank = METHOD_ORDER.indexOf(method);
        return rank < 0 ? METHOD_ORDER.size() : rank;
    }
}
