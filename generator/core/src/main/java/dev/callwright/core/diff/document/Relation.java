package dev.callwright.core.diff.document;

/** How the values of a new type relate to those of the old one. */
enum Relation {
    SAME,
    /** All values of the new type are values of the old one. */
    NARROWED,
    /** All values of the old type are values of the new one. */
    WIDENED,
    /** Neither. */
    CHANGED;

    /** The relation of types that consist of two parts, related like this and like the other one. */
    Relation and(Relation other) {
        if (this == SAME) {
            return other;
        }
        return other == SAME || other == this ? this : CHANGED;
    }
}
