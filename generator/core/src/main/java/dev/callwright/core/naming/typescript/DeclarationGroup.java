package dev.callwright.core.naming.typescript;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.typescript.DeclarationGroup.All;
import dev.callwright.core.naming.typescript.DeclarationGroup.OfParams;
import dev.callwright.core.naming.typescript.DeclarationGroup.OfResource;
import dev.callwright.core.naming.typescript.DeclarationGroup.OfType;

/** Declarations that are always in the same module. */
sealed interface DeclarationGroup permits All, OfResource, OfParams, OfType {

    /** The whole package. */
    record All() implements DeclarationGroup {}

    /**
     * The class of a resource and the descriptors of its operations.
     *
     * @param key the resource's {@link NameKeys key}
     */
    record OfResource(String key) implements DeclarationGroup {
        static OfResource of(Resource resource) {
            return new OfResource(NameKeys.of(resource.path()));
        }
    }

    /**
     * The params of an operation.
     *
     * @param key the operation's {@link NameKeys key}
     */
    record OfParams(String key) implements DeclarationGroup {
        static OfParams of(Operation operation) {
            return new OfParams(NameKeys.of(operation));
        }
    }

    /**
     * A type and the types nested in it.
     *
     * @param pointer where the outermost type is defined
     */
    record OfType(String pointer) implements DeclarationGroup {}
}
