package dev.callwright.core.naming.lock;

/**
 * A published name that callers can no longer use as before.
 *
 * @param kind what became of it
 * @param place what had the name, as the lock writes it
 * @param published the name
 * @param now the name at this place now, or what the name means now; empty if it is gone
 */
public record NameChange(Kind kind, String place, String published, String now) {
    /** What became of a name. */
    public enum Kind {
        /** Nothing in the document has the place any more. */
        GONE,
        /** What stands there has another name. */
        RENAMED,
        /** It names something else. */
        OTHER_SHAPE
    }

    /** What callers must know. */
    public String message() {
        return switch (kind) {
            case GONE -> "'" + published + "' is gone, because the document has no " + place + " any more";
            case RENAMED -> "'" + published + "' is '" + now + "' now, at " + place;
            case OTHER_SHAPE -> "'" + published + "' means another type now, at " + place + ": " + now;
        };
    }
}
