package dev.callwright.core.naming.typescript;

import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.NameKeys;

/** Declarations that are always in the same module. */
sealed interface DeclarationGroup {

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
     * A type, or the params of an operation, and the types that are declared in it.
     *
     * @param outermost the type or the params
     */
    record OfType(TypeId outermost) implements DeclarationGroup {}
}
