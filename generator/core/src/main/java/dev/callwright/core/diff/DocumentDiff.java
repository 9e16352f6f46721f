package dev.callwright.core.diff;

import java.util.List;
import java.util.Map;

/**
 * The differences of two documents.
 *
 * @param changes the differences, each with what it means by itself: how calls behave, what is new, what is documented
 * @param oldCauses the difference that explains what became of a thing in the old document that has none of its own
 * @param newCauses the same for things in the new document
 */
public record DocumentDiff(List<Change> changes, Map<Subject, Change> oldCauses, Map<Subject, Change> newCauses) {
    public DocumentDiff {
        changes = List.copyOf(changes);
        oldCauses = Map.copyOf(oldCauses);
        newCauses = Map.copyOf(newCauses);
    }
}
