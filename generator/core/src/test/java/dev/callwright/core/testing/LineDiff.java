package dev.callwright.core.testing;

import java.util.ArrayList;
import java.util.List;

/** The places where two texts differ, given what stands for each of their lines: the line itself or a hash of it. */
final class LineDiff {
    private static final int CONTEXT = 2;
    private static final int MOST_LINES = 16;
    private static final long LARGEST_TABLE = 10_000_000;

    private LineDiff() {}

    /** Lines of the old text, from a start to before an end, that stand where those of the new text do. */
    record Hunk(int oldStart, int oldEnd, int newStart, int newEnd) {}

    static <T> List<Hunk> hunks(List<T> old, List<T> now) {
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int oldEnd = old.size();
        int newEnd = now.size();
        while (oldEnd > start && newEnd > start && old.get(oldEnd - 1).equals(now.get(newEnd - 1))) {
            oldEnd--;
            newEnd--;
        }
        if ((long) (oldEnd - start) * (newEnd - start) > LARGEST_TABLE) {
            return List.of(new Hunk(start, oldEnd, start, newEnd));
        }
        return inner(old.subList(start, oldEnd), now.subList(start, newEnd), start);
    }

    private static <T> List<Hunk> inner(List<T> old, List<T> now, int offset) {
        int[][] common = longestCommon(old, now);
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int oldStart = i;
            int newStart = j;
            while (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                oldStart = ++i;
                newStart = ++j;
            }
            while ((i < old.size() || j < now.size()) && !isCommon(old, now, i, j)) {
                boolean fromNew = i == old.size() || (j < now.size() && common[i][j + 1] > common[i + 1][j]);
                i += fromNew ? 0 : 1;
                j += fromNew ? 1 : 0;
            }
            if (i > oldStart || j > newStart) {
                hunks.add(new Hunk(offset + oldStart, offset + i, offset + newStart, offset + j));
            }
        }
        return hunks;
    }

    private static <T> boolean isCommon(List<T> old, List<T> now, int i, int j) {
        return i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
    }

    // How many lines the two texts have in common from a place in each on.
    private static <T> int[][] longestCommon(List<T> old, List<T> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** The first differences as people read them; the old text is empty where only hashes of its lines are known. */
    static List<String> shown(List<Hunk> hunks, List<String> old, List<String> now) {
        List<String> shown = new ArrayList<>();
        for (Hunk hunk : hunks) {
            if (shown.size() >= MOST_LINES) {
                shown.add("  ... and other lines");
                break;
            }
            shown.add("  line " + (hunk.newStart() + 1));
            add(shown, "    ", now.subList(Math.max(0, hunk.newStart() - CONTEXT), hunk.newStart()));
            if (old.isEmpty() && hunk.oldEnd() > hunk.oldStart()) {
                shown.add("  - (" + (hunk.oldEnd() - hunk.oldStart()) + " accepted lines)");
            } else if (!old.isEmpty()) {
                add(shown, "  - ", old.subList(hunk.oldStart(), hunk.oldEnd()));
            }
            add(shown, "  + ", now.subList(hunk.newStart(), hunk.newEnd()));
            add(shown, "    ", now.subList(hunk.newEnd(), Math.min(now.size(), hunk.newEnd() + CONTEXT)));
        }
        return shown;
    }

    private static void add(List<String> shown, String sign, List<String> lines) {
        lines.stream().limit(MOST_LINES).forEach(line -> shown.add(sign + line));
        if (lines.size() > MOST_LINES) {
            shown.add(sign + "... " + (lines.size() - MOST_LINES) + " more");
        }
    }
}
