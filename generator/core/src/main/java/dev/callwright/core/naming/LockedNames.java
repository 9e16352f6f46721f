package dev.callwright.core.naming;

import dev.callwright.core.naming.NamesLock.Draft;
import dev.callwright.core.naming.NamesLock.Slot;
import java.util.Collection;
import java.util.List;
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

    /** The name something was published under at the first of its places that has one. */
    Optional<String> published(Slot slot, Collection<String> places) {
        for (String place : places) {
            Optional<String> name = previous.name(slot, place);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** Everything published in a section at the first of some places that has anything. */
    Map<String, String> published(String section, Collection<String> places) {
        for (String place : places) {
            Map<String, String> names = previous.names(section, place);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return Map.of();
    }

    void publish(Slot slot, Collection<String> places, String name) {
        places.forEach(place -> next.put(slot, place, name));
    }

    void publish(Slot slot, String place, String name) {
        publish(slot, List.of(place), name);
    }

    NamesLock next() {
        return next.done();
    }
}
