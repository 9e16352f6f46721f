package dev.callwright.core.sample;

/** How many members of an object a sample includes. */
enum Extent {
    /**
     * Required members, empty lists and maps, and of each union the alternative that needs the fewest values; declared
     * values are ignored.
     */
    SMALLEST,
    /** Required members. */
    REQUIRED,
    /** Required members and those in the given JSON. */
    GIVEN,
    /** Every member within the line budget. */
    ALL
}
