package dev.callwright.core.naming;

import dev.callwright.core.naming.NamesLock.Draft;
import dev.callwright.core.naming.NamesLock.Slot;
import java.util.Map;
import java.util.Optional;

/** The names published before, and those of this run as they are decided. */
final class LockedNames {
    private final NamesLock previous;
    private final Draft next;

    LockedNames(NamesLock previous) {
        this.previous = previous;
        this.next = previous.draft();
    }

    /** The name something was published under. */
    Optional<String> published(Slot slot, String place) {
        return Optional.ofNullable(previous.names(slot.section(), place).get(slot.key()));
    }

    /** Everything published in a section at a place. */
    Map<String, String> published(String section, String place) {
        return previous.names(section, place);
    }

    /** The name a shared type was published under at the first of its places that was known. */
    Optional<String> published(Slot slot, TypePlaces places) {
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

    void publish(Slot slot, String place, String name) {
        next.put(slot, place, name);
    }

    /** Enters a shared type: under its canonical place in full, under the others in short. */
    void publish(Slot slot, TypePlaces places, String name) {
        for (int i = 0; i < places.count(); i++) {
            boolean canonical = i == 0;
            next.put(slot, canonical ? places.pointer(i) : places.shortForm(i), name);
            next.remove(slot, canonical ? places.shortForm(i) : places.pointer(i));
        }
    }

    NamesLock next() {
        return next.done();
    }
}
