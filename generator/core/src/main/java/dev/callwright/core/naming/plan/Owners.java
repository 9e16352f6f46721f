package dev.callwright.core.naming.plan;

import dev.callwright.core.model.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What types are declared in: other types, or the params of an operation. */
final class Owners {
    private final Map<TypeId, TypeId> owners = new HashMap<>();

    void put(TypeId type, TypeId owner) {
        owners.put(type, owner);
    }

    /** Declares a type on its own. */
    void remove(TypeId type) {
        owners.remove(type);
    }

    /** What a type is declared in directly; empty: it is declared on its own. */
    Optional<TypeId> of(TypeId type) {
        return Optional.ofNullable(owners.get(type));
    }

    /** All that a type is declared in, the innermost first. */
    List<TypeId> around(TypeId type) {
        List<TypeId> around = new ArrayList<>();
        for (Optional<TypeId> owner = of(type); owner.isPresent(); owner = of(owner.get())) {
            around.add(owner.get());
        }
        return around;
    }

    /** The last of what a type is declared in; the type itself if it is declared on its own. */
    TypeId outermost(TypeId type) {
        List<TypeId> around = around(type);
        return around.isEmpty() ? type : around.get(around.size() - 1);
    }
}
