package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A difference, with what else it explains. */
final class FoundChange {
    private final Change change;
    private final List<TypeRef> oldTypes = new ArrayList<>();
    private final List<TypeRef> newTypes = new ArrayList<>();
    private final List<Subject> oldSubjects = new ArrayList<>();
    private final List<Subject> newSubjects = new ArrayList<>();

    FoundChange(Change change) {
        this.change = change;
    }

    Change change() {
        return change;
    }

    /** Explains what became of types that the thing used, and of those that it uses now. */
    FoundChange withTypes(Collection<TypeRef> before, Collection<TypeRef> after) {
        oldTypes.addAll(before);
        newTypes.addAll(after);
        return this;
    }

    /** Explains what became of other things of the old and of the new document. */
    FoundChange withSubjects(Collection<Subject> before, Collection<Subject> after) {
        oldSubjects.addAll(before);
        newSubjects.addAll(after);
        return this;
    }

    List<TypeRef> oldTypes() {
        return oldTypes;
    }

    List<TypeRef> newTypes() {
        return newTypes;
    }

    List<Subject> oldSubjects() {
        return oldSubjects;
    }

    List<Subject> newSubjects() {
        return newSubjects;
    }
}
