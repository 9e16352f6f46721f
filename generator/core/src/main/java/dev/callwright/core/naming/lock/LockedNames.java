package dev.callwright.core.naming.lock;

import dev.callwright.core.naming.lock.NamesLock.Draft;
import java.util.Map;
import java.util.Optional;

/** The names of the previous lock and of the lock that is being built. */
public final class LockedNames {
    private final NamesLock previous;
    private final Draft next;

    public LockedNames(NamesLock previous) {
        this.previous = previous;
        this.next = previous.draft();
    }

    /** The published name of an owner. */
    public Optional<String> published(LockKey key, String owner) {
        return Optional.ofNullable(previous.names(key.section(), owner).get(key.key()));
    }

    /** The published names of an owner by key. */
    public Map<String, String> published(String section, String owner) {
        return previous.names(section, owner);
    }

    /** The published name of a type: of the first of its pointers that is in the lock. */
    public Optional<String> published(LockKey key, TypePointers pointers) {
        if (previous.isEmpty(key.section())) {
            return Optional.empty();
        }
        for (int i = 0; i < pointers.count(); i++) {
            Optional<String> full = published(key, pointers.pointer(i));
            Optional<String> name = full.isPresent() ? full : published(key, pointers.hash(i));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** Stores a name. */
    public void publish(LockKey key, String owner, String name) {
        next.put(key, owner, name);
    }

    /** Stores a type under its canonical pointer in full and under the other pointers as hashes. */
    public void publish(LockKey key, TypePointers pointers, String name) {
        for (int i = 0; i < pointers.count(); i++) {
            boolean canonical = i == 0;
            next.put(key, canonical ? pointers.pointer(i) : pointers.hash(i), name);
            next.remove(key, canonical ? pointers.hash(i) : pointers.pointer(i));
        }
    }

    /** The new lock. */
    public NamesLock next() {
        return next.build();
    }
}
