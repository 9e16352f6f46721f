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

    /** Stores a name. */
    public void publish(LockKey key, String owner, String name) {
        next.put(key, owner, name);
    }

    /** The new lock. */
    public NamesLock next() {
        return next.build();
    }
}
