package dev.callwright.core.diff.report;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.text.Invisible;
import java.util.Map;

/**
 * The differences as lines {@code key=value}, which a script may read. A value is one word but for {@code title}, in which
 * letters and digits of any writing, spaces and {@code .,:()_-} occur, so that it means nothing to a shell or to GitHub.
 */
final class DiffSummary {
    private static final int TITLE = 80;
    /** A longer number is none: some tools write a date with the name of its time zone. */
    private static final int NUMBER = 32;

    private static final String ALLOWED = " .,:()_-";

    private DiffSummary() {}

    static String of(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        line(out, "breaking", "" + comparison.isBreaking());
        line(out, "changes", "" + comparison.changes().size());
        line(out, "snippets", "" + comparison.snippets().size());
        for (Sdk sdk : Sdk.values()) {
            line(out, sdk.key() + ".bump", comparison.bump(sdk).key());
            comparison.next(sdk).ifPresent(next -> line(out, sdk.key() + ".version", next));
        }
        line(out, "title", title(comparison));
        return out.toString();
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key).append('=').append(value).append('\n');
    }

    /** What happened, as the title of a pull request. */
    static String title(Comparison comparison) {
        Comparison.Version to = comparison.to();
        String version = safe(to.number());
        boolean isTold = !to.number().equals(comparison.from().number())
                && !version.isEmpty()
                && to.number().length() <= NUMBER;
        String number = isTold ? " " + version : "";
        return (safe(to.title()) + number + ": " + what(comparison)).strip();
    }

    private static String what(Comparison comparison) {
        int all = comparison.changes().size();
        int breaking = comparison.counts().entrySet().stream()
                .filter(each -> each.getKey().isAtLeast(Impact.BEHAVIOR))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (all == 0) {
            return "no changes for users of the SDKs";
        }
        if (breaking == 0) {
            return Wording.count(all, "change");
        }
        return Wording.count(breaking, "breaking change")
                + (all == breaking ? "" : ", " + Wording.count(all - breaking, "other change"));
    }

    // What may not stand in it counts as a space.
    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        int count = 0;
        for (int c : text.codePoints().toArray()) {
            int taken = Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0 || isMark(c) ? c : ' ';
            boolean isRepeated = taken == ' ' && (safe.isEmpty() || safe.charAt(safe.length() - 1) == ' ');
            if (!isRepeated && count < TITLE) {
                safe.appendCodePoint(taken);
                count++;
            }
        }
        return safe.toString().strip();
    }

    // A part of a letter in many writings.
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.COMBINING_SPACING_MARK || (type == Character.NON_SPACING_MARK && !isInvisible(c));
    }

    private static boolean isInvisible(int c) {
        return Invisible.is(c);
    }
}
