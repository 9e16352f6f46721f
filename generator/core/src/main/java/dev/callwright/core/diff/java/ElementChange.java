package dev.callwright.core.diff.java;

import dev.callwright.core.diff.Impact;
import java.util.Optional;

/**
 * A difference of one declaration.
 *
 * @param before the old declaration; empty: it is new
 * @param after what takes its place, by its name in the new version; empty: it is gone
 * @param impact what it means for code
 * @param isBinaryBreaking whether compiled code no longer links, too
 */
record ElementChange(Optional<Element> before, Optional<Element> after, Impact impact, boolean isBinaryBreaking) {

    /** A declaration that is gone, or that code can no longer use as it did. */
    static ElementChange broken(Element before, Optional<Element> after, boolean isBinaryBreaking) {
        return new ElementChange(Optional.of(before), after, Impact.SOURCE_BREAKING, isBinaryBreaking);
    }

    /** A declaration that code can use as it did once it is compiled again. */
    static ElementChange relinked(Element before, Element after) {
        return new ElementChange(Optional.of(before), Optional.of(after), Impact.BINARY_BREAKING, true);
    }

    /** A declaration with which code does something else. */
    static ElementChange other(Element before, Element after) {
        return new ElementChange(Optional.of(before), Optional.of(after), Impact.BEHAVIOR, false);
    }

    /** A new declaration. */
    static ElementChange added(Element after) {
        return new ElementChange(Optional.empty(), Optional.of(after), Impact.ADDITIVE, false);
    }
}
