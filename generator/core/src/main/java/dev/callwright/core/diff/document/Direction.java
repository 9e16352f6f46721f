package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;

/**
 * Who writes a value.
 *
 * @param sent callers send it
 * @param received the API sends it
 */
record Direction(boolean sent, boolean received) {
    static final Direction SENT = new Direction(true, false);
    static final Direction RECEIVED = new Direction(false, true);

    /** The directions in which values of both versions of a type are used; a new direction changes nothing for old code. */
    static Direction of(TypeDefinition before, TypeDefinition after) {
        boolean sent = before.usage().isSent() && after.usage().isSent();
        boolean received = before.usage() != Usage.INPUT && after.usage() != Usage.INPUT;
        return sent || received ? new Direction(sent, received) : of(after.usage());
    }

    static Direction of(Usage usage) {
        return new Direction(usage.isSent(), usage != Usage.INPUT);
    }

    /** The directions in which members of an object carry a value. */
    Direction of(Value value) {
        return new Direction(
                sent && value.access() != AccessMode.READ_ONLY, received && value.access() != AccessMode.WRITE_ONLY);
    }

    /** The directions that both have. */
    Direction and(Direction other) {
        return new Direction(sent && other.sent, received && other.received);
    }

    /**
     * What it means that fewer values are valid: what callers send may be refused, and what they receive is among what they
     * know.
     */
    Impact ofFewer() {
        return sent ? Impact.BEHAVIOR : Impact.ADDITIVE;
    }

    /** What it means that more values are valid: callers may send them, and may receive what they do not expect. */
    Impact ofMore() {
        return received ? Impact.BEHAVIOR : Impact.ADDITIVE;
    }

    /** What a relation of values means. */
    Impact of(Relation relation) {
        return switch (relation) {
            case SAME -> Impact.DOCS;
            case NARROWED -> ofFewer();
            case WIDENED -> ofMore();
            case CHANGED -> Impact.BEHAVIOR;
        };
    }
}
