package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.TypePointers;
import dev.callwright.core.naming.scope.CandidateNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Name requests for the types of a model. Precedence: explicit names, component schemas, inline schemas. */
public final class TypeNameRequests {
    /** The rank of other requests in the scope of types. */
    public static final int AFTER_TYPES = 5;

    private final List<TypeDefinition> types;
    private final LockedNames lock;
    private final Map<TypeId, String> derived = new HashMap<>();
    private final Map<TypeId, TypePointers> pointers = new HashMap<>();

    public TypeNameRequests(List<TypeDefinition> types, LockedNames lock) {
        this.types = types;
        this.lock = lock;
        for (TypeDefinition type : types) {
            derived.put(type.id(), CandidateNames.nested(type.nameSource().parts()));
            pointers.put(type.id(), TypePointers.of(type));
        }
    }

    /** One request for each type, with its published name. */
    public List<NameRequest<TypeId>> requests(LockKey lockKey) {
        List<NameRequest<TypeId>> requests = new ArrayList<>(types.size());
        for (TypeDefinition type : types) {
            requests.add(request(type, lock.published(lockKey, requireNonNull(pointers.get(type.id())))));
        }
        return requests;
    }

    /** Stores the names of types in the lock. */
    public void publish(LockKey lockKey, Map<TypeId, String> names) {
        types.forEach(type ->
                lock.publish(lockKey, requireNonNull(pointers.get(type.id())), requireNonNull(names.get(type.id()))));
    }

    private NameRequest<TypeId> request(TypeDefinition type, Optional<String> published) {
        List<String> parts = type.nameSource().parts();
        String pointer = type.id().pointer();
        String derivedName = requireNonNull(derived.get(type.id()));
        Optional<String> explicit = type.nameSource().explicit().map(TypeNameRequests::typeName);
        if (explicit.isPresent()) {
            // An explicit name replaces a different published one.
            return NameRequest.of(type.id(), 0, pointer)
                    .candidates(explicit.get(), () -> fallbacksForExplicit(derivedName, parts))
                    .published(published.filter(explicit.get()::equals));
        }
        return NameRequest.of(type.id(), rank(type.id(), derivedName), pointer)
                .candidates(derivedName, () -> CandidateNames.nestedFallbacks(parts))
                .published(published);
    }

    private static List<String> fallbacksForExplicit(String derived, List<String> parts) {
        List<String> fallbacks = new ArrayList<>(List.of(derived));
        fallbacks.addAll(CandidateNames.nestedFallbacks(parts));
        return fallbacks;
    }

    private static String typeName(String explicit) {
        String name = ApiName.isTypeName(explicit)
                ? explicit
                : Words.of(explicit).ascii().upperCamel();
        return CandidateNames.fileName(name);
    }

    // A component that is spelled like the type has precedence: Foo before FOO and foo.
    private static int rank(TypeId type, String name) {
        String component = NameKeys.component(type);
        if (component.isEmpty()) {
            return 4;
        }
        if (!component.equals(type.pointer())) {
            return 3;
        }
        return NameKeys.componentName(component).equals(name) ? 1 : 2;
    }
}
