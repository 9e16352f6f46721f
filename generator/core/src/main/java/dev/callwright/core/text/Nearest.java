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

    // The number of letters that were left out, added, replaced, or swapped with the next one; row by row.
    private static int distance(String from, String to, int limit) {
        if (from.length() > LONGEST || Math.abs(from.length() - to.length()) >= limit) {
            return limit;
        }
        int[] twoBefore = new int[to.length() + 1];
        int[] before = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] free = twoBefore;
            twoBefore = before;
            before = row;
            row = free;
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
                if (isSwapped(from, to, i, j)) {
                    row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
                }
            }
        }
        return row[to.length()];
    }

    private static boolean isSwapped(String from, String to, int i, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
