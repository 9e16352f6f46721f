package dev.callwright.core.naming.lock;

import java.util.HashMap;
import java.util.Map;

/**
 * The published names by section, owner and key: the content of {@code callwright.lock.json}. Immutable.
 *
 * <p>A type is stored under the place of its schema, with the names of the types around it. Members are stored under the
 * place of their type, and only those that a new member could collide with.
 */
public final class NamesLock {
    private static final NamesLock EMPTY = new NamesLock(Map.of());

    private final Map<String, Map<String, Map<String, String>>> sections;

    NamesLock(Map<String, Map<String, Map<String, String>>> sections) {
        this.sections = sections;
    }

    /** A lock without names. */
    public static NamesLock empty() {
        return EMPTY;
    }

    /** The names by section, owner and key. */
    Map<String, Map<String, Map<String, String>>> sections() {
        return sections;
    }

    /** Whether a section holds no names. */
    boolean isEmpty(String section) {
        return !sections.containsKey(section);
    }

    /** The published names of an owner by key. */
    Map<String, String> names(String section, String owner) {
        Map<String, Map<String, String>> owners = sections.get(section);
        Map<String, String> names = owners == null ? null : owners.get(owner);
        return names == null ? Map.of() : names;
    }

    /** A mutable copy. */
    Draft draft() {
        Draft draft = new Draft();
        sections.forEach((section, owners) -> owners.forEach(
                (owner, names) -> names.forEach((key, name) -> draft.put(new LockKey(section, key), owner, name))));
        return draft;
    }

    /** A mutable lock, filled while names are planned. */
    static final class Draft {
        private final Map<String, Map<String, Map<String, String>>> sections = new HashMap<>();

        void put(LockKey key, String owner, String name) {
            sections.computeIfAbsent(key.section(), unused -> new HashMap<>())
                    .computeIfAbsent(owner, unused -> new HashMap<>())
                    .put(key.key(), name);
        }

        void remove(LockKey key, String owner) {
            Map<String, Map<String, String>> owners = sections.getOrDefault(key.section(), Map.of());
            Map<String, String> names = owners.get(owner);
            if (names != null && names.remove(key.key()) != null && names.isEmpty()) {
                owners.remove(owner);
            }
        }

        NamesLock build() {
            return new NamesLock(sections);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamesLock lock && sections.equals(lock.sections);
    }

    @Override
    public int hashCode() {
        return sections.hashCode();
    }

    @Override
    public String toString() {
        return sections.toString();
    }
}
