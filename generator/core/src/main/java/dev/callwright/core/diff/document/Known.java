package dev.callwright.core.diff.document;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import java.util.Map;
import java.util.Objects;

/** Types that a model certainly has. */
final class Known {
    private Known() {}

    static TypeDefinition of(Map<TypeId, TypeDefinition> types, TypeId id) {
        return Objects.requireNonNull(types.get(id), id::toString);
    }
}
