package dev.callwright.core.diff.document;

import static dev.callwright.core.model.ScalarKind.BASE64;
import static dev.callwright.core.model.ScalarKind.DATE;
import static dev.callwright.core.model.ScalarKind.DATE_TIME;
import static dev.callwright.core.model.ScalarKind.DECIMAL_STRING;
import static dev.callwright.core.model.ScalarKind.DOUBLE;
import static dev.callwright.core.model.ScalarKind.INT32;
import static dev.callwright.core.model.ScalarKind.INT64;
import static dev.callwright.core.model.ScalarKind.NUMBER;
import static dev.callwright.core.model.ScalarKind.STRING;
import static dev.callwright.core.model.ScalarKind.UINT64;
import static dev.callwright.core.model.ScalarKind.UNIX_TIME;

import dev.callwright.core.model.ScalarKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which kinds of scalars include the values of others, as JSON. */
final class ScalarRelation {
    // The bytes of a file are no JSON, so they are part of no other kind.
    private static final Map<ScalarKind, Set<ScalarKind>> PARTS = new EnumMap<>(Map.of(
            STRING, EnumSet.of(DATE_TIME, DATE, BASE64, DECIMAL_STRING),
            INT64, EnumSet.of(INT32, UNIX_TIME),
            DOUBLE, EnumSet.of(INT32),
            NUMBER, EnumSet.of(INT32, INT64, UINT64, UNIX_TIME, DOUBLE)));

    private ScalarRelation() {}

    static Relation of(ScalarKind before, ScalarKind after) {
        if (before == after) {
            return Relation.SAME;
        }
        if (includes(after, before)) {
            return Relation.WIDENED;
        }
        return includes(before, after) ? Relation.NARROWED : Relation.CHANGED;
    }

    /** Whether all values of a kind are values of another one. */
    static boolean includes(ScalarKind whole, ScalarKind part) {
        return whole == part || PARTS.getOrDefault(whole, Set.of()).contains(part);
    }
}
