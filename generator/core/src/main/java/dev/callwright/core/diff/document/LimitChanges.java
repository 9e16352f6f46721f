package dev.callwright.core.diff.document;

import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.model.Limits;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the constraints of a value. */
final class LimitChanges {
    private final List<String> texts = new ArrayList<>();
    private boolean isNarrower;
    private boolean isWider;

    private LimitChanges() {}

    static void find(Two<Limits> limits, Spot spot, Direction direction, FoundChanges findings) {
        LimitChanges changes = new LimitChanges();
        changes.compare(limits);
        if (changes.texts.isEmpty()) {
            return;
        }
        // The words of a guarantee: what callers receive is among what they know.
        ChangeKind kind = changes.isNarrower ? ChangeKind.LIMITS_NARROWED : ChangeKind.LIMITS_WIDENED;
        String amount = !changes.isNarrower ? "More" : changes.isWider ? "Other" : "Fewer";
        findings.add(
                kind,
                spot,
                changes.isNarrower ? direction.sent() ? direction.ofFewer() : Impact.DOCS : direction.ofMore(),
                amount + " values are valid for " + spot.what() + ": " + String.join(", ", changes.texts) + ".");
    }

    private void compare(Two<Limits> limits) {
        atLeast("minLength", limits.map(Limits::minLength));
        atMost("maxLength", limits.map(Limits::maxLength));
        atLeast("minimum", limits.map(Limits::minimum));
        atMost("maximum", limits.map(Limits::maximum));
        Two<Optional<String>> patterns = limits.map(Limits::pattern);
        // Whether a regular expression matches less than another one is not decided: it may, and more as well.
        isWider |= !patterns.isSame() && patterns.before().isPresent();
        note("pattern", patterns, !patterns.isSame() && patterns.after().isPresent());
    }

    private <T extends Comparable<T>> void atLeast(String name, Two<Optional<T>> bounds) {
        compare(name, bounds, 1);
    }

    private <T extends Comparable<T>> void atMost(String name, Two<Optional<T>> bounds) {
        compare(name, bounds, -1);
    }

    private <T extends Comparable<T>> void compare(String name, Two<Optional<T>> bounds, int narrower) {
        Optional<T> was = bounds.before();
        Optional<T> is = bounds.after();
        // 1.0 and 1 are one number.
        boolean isSame = was.isPresent() == is.isPresent()
                && was.map(bound -> bound.compareTo(is.orElseThrow()) == 0).orElse(true);
        if (!isSame) {
            boolean less = is.isPresent()
                    && was.map(bound -> Integer.signum(is.get().compareTo(bound)) == narrower)
                            .orElse(true);
            note(name, bounds, less);
        }
    }

    private <T> void note(String name, Two<Optional<T>> values, boolean less) {
        if (values.isSame()) {
            return;
        }
        isNarrower |= less;
        isWider |= !less;
        String was = values.before()
                .map(value -> MessageText.piece(value.toString()))
                .orElse("");
        String is =
                values.after().map(value -> MessageText.piece(value.toString())).orElse("");
        texts.add(
                was.isEmpty()
                        ? name + " is " + is
                        : is.isEmpty() ? "no " + name + ", which was " + was : name + " is " + is + ", was " + was);
    }
}
