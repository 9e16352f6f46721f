package dev.callwright.core.naming.lock;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;

/**
 * A name where it must be unique: no two places of a lock have an equal one.
 *
 * @param scope where it must be unique
 * @param name the name; in lower case where it is the name of a file
 */
record LockScope(String scope, String name) {
    /** The scope of the name at a place of these names. */
    static LockScope of(LockPlace place, Map<LockPlace, String> names) {
        String name = requireNonNull(names.get(place));
        boolean isFile = place.section().equals(LockKeys.TYPE.section())
                || place.lockKey().equals(LockKeys.JAVA_SERVICE)
                || place.lockKey().equals(LockKeys.TYPESCRIPT_RESOURCE);
        return new LockScope(scope(place, names), isFile ? name.toLowerCase(Locale.ROOT) : name);
    }

    private static String scope(LockPlace place, Map<LockPlace, String> names) {
        LockKey key = place.lockKey();
        if (LockKeys.isOfMembers(place.section())) {
            return place.section() + " " + place.owner();
        }
        String kind = place.section() + " " + place.key();
        if (key.equals(LockKeys.JAVA_METHOD) || key.equals(LockKeys.TYPESCRIPT_METHOD)) {
            LockPlace resource = new LockPlace(place.section(), place.owner(), LockKeys.RESOURCE.key());
            return kind + " " + names.getOrDefault(resource, "");
        }
        if (key.equals(LockKeys.JAVA_ACCESSOR) || key.equals(LockKeys.TYPESCRIPT_ACCESSOR)) {
            return kind + " "
                    + place.owner().substring(0, Math.max(place.owner().lastIndexOf('/'), 0));
        }
        return kind;
    }
}
