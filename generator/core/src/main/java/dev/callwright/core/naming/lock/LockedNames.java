package dev.callwright.core.naming.lock;

import dev.callwright.core.naming.lock.NamesLock.Draft;
import dev.callwright.core.naming.lock.NamesLock.Slot;
import java.util.Map;
import java.util.Optional;

/** The names published before, and those of this run as they are decided. */
public final class LockedNames {
    private final NamesLock previous;
    private final Draft next;

    public LockedNames(NamesLock previous) {
        this.previous = previous;
        this.next = previous.draft();
    }

    /** The name something was published under. */
    public Optional<String> published(Slot slot, String place) {
        return Optional.ofNullable(previous.names(slot.section(), place).get(slot.key()));
    }

    /** Everything published in a section at a place. */
    public Map<String, String> published(String section, String place) {
        return previous.names(section, place);
    }

    /** The name a shared type was published under at the first of its places that was known. */
    public Optional<String> published(Slot slot, TypePlaces places) {
        if (previous.isEmpty(slot.section())) {
            return Optional.empty();
        }
        for (int i = 0; i < places.count(); i++) {
            Optional<String> full = published(slot, places.pointer(i));
            Optional<String> name = full.isPresent() ? full : published(slot, places.shortForm(i));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    public void publish(Slot slot, String place, String name) {
        next.put(slot, place, name);
    }

    /** Enters a shared type: under its canonical place in full, under the others in short. */
    public void publish(Slot slot, TypePlaces places, String name) {
        for (int i = 0; i < places.count(); i++) {
            boolean canonical = i == 0;
            next.put(slot, canonical ? places.pointer(i) : places.shortForm(i), name);
            next.remove(slot, canonical ? places.shortForm(i) : places.pointer(i));
        }
    }

    public NamesLock next() {
        return next.done();
    }
}
