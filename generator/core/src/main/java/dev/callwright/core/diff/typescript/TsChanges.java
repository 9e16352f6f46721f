package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.SurfaceChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects changes, each once. */
final class TsChanges {
    // Users do not read more of a union than this.
    private static final int LONGEST = 240;

    private final Set<SurfaceChange> changes = new LinkedHashSet<>();

    /**
     * One side of a change.
     *
     * @param subject what it is about
     * @param signature the declaration as users read it
     */
    record Side(Subject subject, String signature) {}

    /** Something that users may use is gone. */
    void gone(Side before) {
        gone(before, Impact.SOURCE_BREAKING);
    }

    /** Something is gone. */
    void gone(Side before, Impact impact) {
        add(Optional.of(before), Optional.empty(), impact);
    }

    /** Something that users may use of a thing is gone; the thing is there. */
    void gone(Side before, Subject after) {
        add(
                Optional.of(before.subject()),
                Optional.of(after),
                Impact.SOURCE_BREAKING,
                Optional.of(before.signature()),
                Optional.empty());
    }

    /** Something of a thing that was there is new. */
    void added(Subject before, Side after) {
        add(
                Optional.of(before),
                Optional.of(after.subject()),
                Impact.ADDITIVE,
                Optional.empty(),
                Optional.of(after.signature()));
    }

    /** Something is new. */
    void added(Side after, Impact impact) {
        add(Optional.empty(), Optional.of(after), impact);
    }

    /** Something changed. */
    void changed(Side before, Side after, Impact impact) {
        add(Optional.of(before), Optional.of(after), impact);
    }

    private void add(Optional<Side> before, Optional<Side> after, Impact impact) {
        add(
                before.map(Side::subject),
                after.map(Side::subject),
                impact,
                before.map(Side::signature),
                after.map(Side::signature));
    }

    private void add(
            Optional<Subject> before,
            Optional<Subject> after,
            Impact impact,
            Optional<String> gone,
            Optional<String> added) {
        changes.add(new SurfaceChange(
                Sdk.TYPESCRIPT, before, after, impact, gone.map(TsChanges::cut), added.map(TsChanges::cut)));
    }

    private static String cut(String signature) {
        int end = Math.min(LONGEST, signature.length());
        boolean splits = end > 0 && end < signature.length() && Character.isHighSurrogate(signature.charAt(end - 1));
        return end == signature.length() ? signature : signature.substring(0, splits ? end - 1 : end) + "…";
    }

    /** Whether one of them breaks the inputs of an operation. */
    boolean breaksInputs(String operation) {
        return changes.stream()
                .filter(change -> change.impact() == Impact.SOURCE_BREAKING)
                .flatMap(change -> change.before().or(change::after).stream())
                .anyMatch(subject ->
                        subject.kind() == Subject.Kind.INPUT && subject.owner().equals(operation));
    }

    /** All changes. */
    List<SurfaceChange> all() {
        return List.copyOf(changes);
    }
}
