package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.List;
import java.util.Optional;

/**
 * Where a difference is.
 *
 * @param before where it is in the old document; empty: it is new
 * @param after where it is in the new document; empty: it is gone
 * @param what the thing, as in the middle of a sentence
 */
record Spot(Optional<Place> before, Optional<Place> after, String what) {
    static Spot gone(Place before, String what) {
        return new Spot(Optional.of(before), Optional.empty(), what);
    }

    static Spot added(Place after, String what) {
        return new Spot(Optional.empty(), Optional.of(after), what);
    }

    static Spot both(Two<Place> places, String what) {
        return new Spot(Optional.of(places.before()), Optional.of(places.after()), what);
    }

    /** The thing, as at the beginning of a sentence. */
    String start() {
        return Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }

    /** A place below a pointer. */
    static Place place(Subject subject, String pointer, String... below) {
        return new Place(subject, pointer + PointerTokens.pointer(List.of(below)));
    }
}
