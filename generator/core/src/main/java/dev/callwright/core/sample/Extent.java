package dev.callwright.core.sample;

import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;

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
    ALL,
    /** Every member of a response within the line budget. */
    RECEIVED;

    /** Whether members that the document does not require are included. */
    boolean isWhole() {
        return this == ALL || this == RECEIVED;
    }

    /** Whether values of a property are never part of it. */
    boolean omits(AccessMode access) {
        return access == (this == RECEIVED ? AccessMode.WRITE_ONLY : AccessMode.READ_ONLY);
    }

    /** Whether every value has a property. */
    boolean needs(Value value) {
        return this == RECEIVED ? value.required() : value.isNeededInRequests();
    }
}
