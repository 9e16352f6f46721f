package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.Imports.ImportView;
import java.util.List;

/**
 * The view of a module that declares types, or resources and the types that only they use.
 *
 * @param imports its import statements
 * @param types its interfaces and aliases
 * @param operations its operation descriptors
 * @param resources its classes
 */
record ModuleView(
        List<ImportView> imports, List<TypeView> types, List<OperationView> operations, List<ResourceView> resources) {
    ModuleView {
        imports = List.copyOf(imports);
        types = List.copyOf(types);
        operations = List.copyOf(operations);
        resources = List.copyOf(resources);
    }

    /**
     * An operation descriptor.
     *
     * @param comment its comment with line ends
     * @param constant its name
     * @param type its type, with those of its arguments and result
     * @param descriptor the descriptor, an object literal
     */
    record OperationView(String comment, String constant, String type, String descriptor) {}

    /** A resource class. */
    record ResourceView(String comment, String className, List<ChildView> children, List<MethodView> methods) {
        ResourceView {
            children = List.copyOf(children);
            methods = List.copyOf(methods);
        }
    }

    /** A property for a resource: {@code holder} is the field that caches it, {@code held} the expression that fills it. */
    record ChildView(String accessor, String holder, String childClass, String held) {}

    /** A method: its comment, its signature, and the call of the client. */
    record MethodView(String methodComment, String signature, String call) {}
}
