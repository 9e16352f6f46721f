package dev.callwright.core.diff;

import java.util.List;
import java.util.Optional;

/** Says in a sentence what became of declarations that no difference of the documents explains. */
final class SurfaceText {
    private SurfaceText() {}

    /**
     * A sentence about the first and worst one; reports list them all.
     *
     * @param reason what the sentence ends with
     */
    static String of(List<SurfaceChange> surface, String reason) {
        SurfaceChange worst = surface.stream()
                .reduce((one, other) -> one.impact().isAtLeast(other.impact()) ? one : other)
                .orElseThrow();
        Optional<String> was = worst.oldSignature();
        Optional<String> is = worst.newSignature().or(() -> replacement(worst, surface));
        String sentence = was.isPresent() && is.isPresent()
                ? "'" + was.get() + "' is '" + is.get() + "' now"
                : was.map(old -> "'" + old + "' is gone").orElseGet(() -> "'" + is.orElse("") + "' is new");
        return sentence + reason + ".";
    }

    // What is new takes the place of what is gone, if there is one of each.
    private static Optional<String> replacement(SurfaceChange gone, List<SurfaceChange> surface) {
        List<String> added = surface.stream()
                .filter(change ->
                        change.sdk() == gone.sdk() && change.oldSignature().isEmpty())
                .filter(change ->
                        change.after().map(Subject::kind).equals(gone.before().map(Subject::kind)))
                .flatMap(change -> change.newSignature().stream())
                .toList();
        return added.size() == 1 ? Optional.of(added.get(0)) : Optional.empty();
    }
}
