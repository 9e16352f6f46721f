package dev.callwright.core.naming.plan;

import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NamesLock.Slot;
import dev.callwright.core.naming.scope.Contender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of params objects in one language: resource path, method, {@code Params}. */
public final class ParamsNames {
    private static final String SUFFIX = "Params";

    private final CallPaths paths;
    private final LockedNames lock;
    private final Slot slot;

    public ParamsNames(CallPaths paths, LockedNames lock, Slot slot) {
        this.paths = paths;
        this.lock = lock;
        this.slot = slot;
    }

    /** One contender per operation that has params, by the operation's place. */
    public List<Contender<String>> contenders(List<Operation> operations, int rank) {
        List<Contender<String>> contenders = new ArrayList<>();
        for (Operation operation : operations) {
            if (!operation.paramsInputs().isEmpty()) {
                contenders.add(contender(operation, rank));
            }
        }
        return contenders;
    }

    /** Puts the names into the lock and returns them. */
    public Map<String, String> publish(List<Operation> operations, Map<String, String> names) {
        Map<String, String> published = new HashMap<>();
        for (Operation operation : operations) {
            String name = names.get(NameKeys.of(operation));
            if (name != null) {
                published.put(NameKeys.of(operation), name);
                lock.publish(slot, NameKeys.locked(operation), name);
            }
        }
        return published;
    }

    private Contender<String> contender(Operation operation, int rank) {
        String place = NameKeys.of(operation);
        List<String> path = new ArrayList<>(operation.resource());
        path.add(paths.methods().get(place));
        return Contender.of(place, rank, place)
                .wants(ClassNames.resource(path, SUFFIX), () -> others(path, operation))
                .published(lock.published(slot, NameKeys.locked(operation)));
    }

    private static List<String> others(List<String> path, Operation operation) {
        List<String> others = new ArrayList<>(ClassNames.others(path, SUFFIX));
        others.add(ClassNames.resource(List.of(operation.id()), SUFFIX));
        return others;
    }
}
