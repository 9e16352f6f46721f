package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import java.util.ArrayList;
import java.util.List;

/** The path of resources to an operation. */
final class ResourcePath {
    private ResourcePath() {}

    /** The resources from the top to the one with the operation. */
    static List<Resource> to(Operation operation, ApiModel model) {
        List<Resource> path = new ArrayList<>();
        List<Resource> level = model.resources();
        while (path.size() < operation.resource().size()) {
            int depth = path.size();
            String name = operation.resource().get(depth);
            Resource next = level.stream()
                    .filter(resource -> resource.path().get(depth).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no resource holds " + operation.id()));
            path.add(next);
            level = next.children();
        }
        return path;
    }
}
