package dev.callwright.core.naming.plan;

import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.scope.NameRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans the names of params objects in one language: resource path, method, {@code Params}. */
public final class ParamsNames {
    private static final String SUFFIX = "Params";

    private final CallPaths paths;
    private final LockedNames lock;
    private final LockKey lockKey;

    public ParamsNames(CallPaths paths, LockedNames lock, LockKey lockKey) {
        this.paths = paths;
        this.lock = lock;
        this.lockKey = lockKey;
    }

    /** One request for each operation with a params object, by {@link NameKeys#of(Operation)}. */
    public List<NameRequest<String>> requests(List<Operation> operations, int rank) {
        List<NameRequest<String>> requests = new ArrayList<>();
        for (Operation operation : operations) {
            if (!operation.paramsInputs().isEmpty()) {
                requests.add(request(operation, rank));
            }
        }
        return requests;
    }

    /** Stores the names in the lock and returns those of the operations. */
    public Map<String, String> publish(List<Operation> operations, Map<String, String> names) {
        Map<String, String> published = new HashMap<>();
        for (Operation operation : operations) {
            String name = names.get(NameKeys.of(operation));
            if (name != null) {
                published.put(NameKeys.of(operation), name);
                lock.publish(lockKey, NameKeys.locked(operation), name);
            }
        }
        return published;
    }

    private NameRequest<String> request(Operation operation, int rank) {
        String key = NameKeys.of(operation);
        List<String> path = new ArrayList<>(operation.resource());
        path.add(paths.methods().get(key));
        return NameRequest.of(key, rank, key)
                .candidates(ClassNames.resource(path, SUFFIX), () -> fallbacks(path, operation))
                .published(lock.published(lockKey, NameKeys.locked(operation)));
    }

    private static List<String> fallbacks(List<String> path, Operation operation) {
        List<String> fallbacks = new ArrayList<>(ClassNames.fallbacks(path, SUFFIX));
        fallbacks.add(ClassNames.resource(List.of(operation.id()), SUFFIX));
        return fallbacks;
    }
}
