package dev.callwright.core.naming.lock;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names that a lock of format 1 still says something about: it had a key for the resource, the action and the call of
 * an operation, and one name per language for a type.
 */
final class FirstLockFormat {
    private static final String COMPONENTS = "/components/schemas/";
    private static final Set<String> BY_TYPE =
            Set.of(LockKeys.TYPE.section(), LockKeys.JAVA_PROPERTIES, LockKeys.JAVA_CONSTANTS);
    private static final Set<String> BY_OPERATION =
            Set.of(LockKeys.JAVA_METHOD.section(), LockKeys.JAVA_INPUTS, LockKeys.TYPESCRIPT_INPUTS);

    private FirstLockFormat() {}

    /** The lock with the sections of a file of format 1. */
    static NamesLock read(Map<String, Map<String, Map<String, String>>> sections) {
        Map<String, Map<String, Map<String, String>>> kept = new HashMap<>();
        sections.forEach((section, owners) -> owners.forEach((owner, names) -> {
            if (BY_TYPE.contains(section)) {
                if (isComponent(owner)) {
                    put(kept, new LockKey(section, owner), type(section, names));
                }
            } else {
                put(kept, new LockKey(section, owner), names);
                if (BY_OPERATION.contains(section)) {
                    operation(kept, new LockKey(section, owner), names);
                }
            }
        }));
        return new NamesLock(kept, NamesLock.Origin.OUTDATED);
    }

    private static boolean isComponent(String pointer) {
        return pointer.startsWith(COMPONENTS) && pointer.indexOf('/', COMPONENTS.length()) < 0;
    }

    // Both languages have the same names now; a type that had two is named anew.
    private static Map<String, String> type(String section, Map<String, String> names) {
        boolean isType = section.equals(LockKeys.TYPE.section());
        return !isType || names.containsKey(LockKeys.TYPE.key()) ? names : Map.of();
    }

    // "/books list GET /books" is the operation "GET /books".
    private static void operation(
            Map<String, Map<String, Map<String, String>>> kept, LockKey old, Map<String, String> names) {
        kept.getOrDefault(old.section(), new HashMap<>()).remove(old.key());
        int path = old.key().lastIndexOf(" /");
        int method = old.key().lastIndexOf(' ', path - 1);
        int action = old.key().indexOf(' ');
        if (path < 0 || method <= action || action < 0) {
            return;
        }
        Map<String, String> all = new HashMap<>(names);
        if (old.section().equals(LockKeys.RESOURCE.section())) {
            all.put(LockKeys.RESOURCE.key(), old.key().substring(0, action));
            all.put(LockKeys.ACTION.key(), old.key().substring(action + 1, method));
        }
        put(kept, new LockKey(old.section(), old.key().substring(method + 1)), all);
    }

    private static void put(
            Map<String, Map<String, Map<String, String>>> sections, LockKey owner, Map<String, String> names) {
        if (!names.isEmpty()) {
            sections.computeIfAbsent(owner.section(), unused -> new HashMap<>()).put(owner.key(), names);
        }
    }
}
