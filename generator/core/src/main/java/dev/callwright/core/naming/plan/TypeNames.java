package dev.callwright.core.naming.plan;

import static dev.callwright.core.naming.plan.PlannedName.planned;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of types and of the params of operations, alike in both languages, and what they are declared in. Params are
 * identified by the place of their operation.
 */
public final class TypeNames {
    /** The end of the name of a type's variant for requests in TypeScript. */
    public static final String SENT = "Writable";

    private final Map<TypeId, List<String>> paths = new LinkedHashMap<>();
    private final Owners owners = new Owners();
    private final Map<TypeId, List<TypeId>> nested = new HashMap<>();
    private final Map<String, TypeId> params = new HashMap<>();
    private final Set<TypeId> paramsIds = new HashSet<>();

    void put(TypeId type, String name) {
        paths.put(type, List.of(name));
    }

    void put(TypeId type, TypeId owner, String name) {
        List<String> path = new ArrayList<>(path(owner));
        path.add(name);
        paths.put(type, List.copyOf(path));
        owners.put(type, owner);
        nested.computeIfAbsent(owner, unused -> new ArrayList<>()).add(type);
    }

    void putParams(Operation operation, TypeId id, String name) {
        put(id, name);
        params.put(NameKeys.of(operation), id);
        paramsIds.add(id);
    }

    /** Whether a type has a name. */
    boolean contains(TypeId type) {
        return paths.containsKey(type);
    }

    /** The names from the outermost type to this one. */
    public List<String> path(TypeId type) {
        return planned(paths.get(type), type);
    }

    /** The names of the outermost type, which is the one of the declaration's file. */
    public String outermostName(TypeId type) {
        return path(type).get(0);
    }

    /** The last name. */
    public String simpleName(TypeId type) {
        List<String> path = path(type);
        return path.get(path.size() - 1);
    }

    /** The type or the params in which a type is declared; empty: it is declared on its own. */
    public Optional<TypeId> owner(TypeId type) {
        return owners.of(type);
    }

    /** The type or the params that a type is declared in, directly or not; the type itself if it is declared on its own. */
    public TypeId outermost(TypeId type) {
        return owners.outermost(type);
    }

    /** The types that are declared directly in a type or in params. */
    public List<TypeId> nested(TypeId owner) {
        return nested.getOrDefault(owner, List.of());
    }

    /** The params of an operation, which must have {@link Operation#paramsInputs()}. */
    public TypeId params(Operation operation) {
        return planned(params.get(NameKeys.of(operation)), operation.id());
    }

    /** Whether an id is that of an operation's params. */
    public boolean isParams(TypeId id) {
        return paramsIds.contains(id);
    }

    /** The names of all types and params that are declared on their own. */
    public List<String> outermostNames() {
        return paths.values().stream()
                .filter(path -> path.size() == 1)
                .map(path -> path.get(0))
                .toList();
    }
}
