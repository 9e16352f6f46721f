package dev.callwright.core.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the candidate that is nearest to a mistyped name. */
public final class Nearest {
    /** Longer names are not compared, because the time is proportional to the product of both lengths. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /** The candidate with the smallest edit distance, ignoring letter case; empty: none is near. */
    public static Optional<String> to(String typed, Collection<String> candidates) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String best = "";
        // Candidates at a greater distance are different words.
        int fewest = Math.max(1, wanted.length() / 3) + 1;
        for (String candidate : candidates) {
            int mistakes = distance(wanted, candidate.toLowerCase(Locale.ROOT), fewest);
            if (mistakes < fewest) {
                fewest = mistakes;
                best = candidate;
            }
        }
        return Optional.of(best).filter(found -> !found.isEmpty());
    }

    // Levenshtein distance, row by row.
    private static int distance(String from, String to, int limit) {
        if (from.length() > LONGEST || Math.abs(from.length() - to.length()) >= limit) {
            return limit;
        }
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
