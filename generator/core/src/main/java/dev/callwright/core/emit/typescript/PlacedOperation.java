package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import java.util.List;

/**
 * An operation and the module that declares it.
 *
 * @param operation the operation
 * @param module the module of its resource
 */
record PlacedOperation(Operation operation, String module) {
    /** All operations of the API in resource order. */
    static List<PlacedOperation> all(TypeScriptContext context) {
        return context.model().resources().stream()
                .flatMap(Resource::withDescendants)
                .flatMap(resource -> of(resource, context).stream())
                .toList();
    }

    /** The operations of a resource, without those of resources below it. */
    static List<PlacedOperation> of(Resource resource, TypeScriptContext context) {
        String module = context.names().resourceModule(resource);
        return resource.operations().stream()
                .map(operation -> new PlacedOperation(operation, module))
                .toList();
    }
}
