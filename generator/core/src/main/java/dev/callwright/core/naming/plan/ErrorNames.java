package dev.callwright.core.naming.plan;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.word.TypeWords;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Name requests for the classes of errors of an API. */
public final class ErrorNames {
    private final ApiModel model;
    private final String suffix;
    private final Set<String> ofRuntime;
    private final LockedNames lock;
    private final LockKey lockKey;

    private ErrorNames(ApiModel model, LockedNames lock, LockKey lockKey, String suffix, Set<String> ofRuntime) {
        this.model = model;
        this.suffix = suffix;
        this.ofRuntime = ofRuntime;
        this.lock = lock;
        this.lockKey = lockKey;
    }

    /** The names of exceptions. */
    public static ErrorNames java(ApiModel model, LockedNames lock) {
        return new ErrorNames(model, lock, LockKeys.JAVA_ERROR, "Exception", ReservedWords.JAVA_EXCEPTIONS.names());
    }

    /** The names of errors. */
    public static ErrorNames typeScript(ApiModel model, LockedNames lock) {
        return new ErrorNames(model, lock, LockKeys.TYPESCRIPT_ERROR, "Error", ReservedWords.TYPESCRIPT_TYPES.names());
    }

    /** One request for each class, by the name that is set. */
    public List<NameRequest<String>> requests() {
        String apiName = ApiName.of(model, lock);
        List<NameRequest<String>> requests = new ArrayList<>();
        for (ErrorClass each : model.settings().errors().classes()) {
            String own = TypeWords.name(Words.of(each.name()), "");
            // The runtimes have classes for statuses, such as Conflict.
            String longer = apiName + own + suffix;
            requests.add(NameRequest.of(each.name(), 0, each.name())
                    .candidates(ofRuntime.contains(own + suffix) ? longer : own + suffix, () -> List.of(longer))
                    .published(lock.published(lockKey, each.name()))
                    .in(apiName));
        }
        return requests;
    }

    /** The names, stored in the lock. */
    public Map<String, String> publish(Map<String, String> names) {
        names.forEach((key, name) -> lock.publish(lockKey, key, name));
        return names;
    }
}
