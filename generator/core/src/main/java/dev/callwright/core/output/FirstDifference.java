package dev.callwright.core.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;

/**
 * The first difference between the text of a file and the one that is generated.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 * @param present the line in the file, as far as it is short; empty if the file ends before it
 * @param generated the generated line in the same way
 */
public record FirstDifference(int line, int column, Optional<String> present, Optional<String> generated) {
    private static final int SHOWN = 80;
    private static final int BEFORE = 30;

    /** The first difference; empty: one of them is no text, or only their ends of lines differ. */
    static Optional<FirstDifference> between(byte[] present, byte[] generated) {
        if (isBinary(present) || isBinary(generated)) {
            return Optional.empty();
        }
        List<String> here = new String(present, UTF_8).lines().toList();
        List<String> there = new String(generated, UTF_8).lines().toList();
        int same = 0;
        while (same < here.size() && same < there.size() && here.get(same).equals(there.get(same))) {
            same++;
        }
        if (same == here.size() && same == there.size()) {
            return Optional.empty();
        }
        Optional<String> one = here.stream().skip(same).findFirst();
        Optional<String> other = there.stream().skip(same).findFirst();
        int column = column(one.orElse(""), other.orElse(""));
        return Optional.of(new FirstDifference(
                same + 1,
                column + 1,
                one.map(text -> excerpt(text, column)),
                other.map(text -> excerpt(text, column))));
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static int column(String one, String other) {
        int column = 0;
        while (column < one.length() && column < other.length() && one.charAt(column) == other.charAt(column)) {
            column++;
        }
        return column;
    }

    private static String excerpt(String line, int column) {
        int start = line.length() <= SHOWN ? 0 : Math.max(0, Math.min(column - BEFORE, line.length() - SHOWN));
        int end = Math.min(line.length(), start + SHOWN);
        return (start > 0 ? "\u2026" : "") + line.substring(start, end) + (end < line.length() ? "\u2026" : "");
    }

    /** Both lines in words. */
    public String message() {
        if (present.isEmpty()) {
            return "it ends before '" + generated.orElse("") + "'";
        }
        return generated
                .map(text -> "it has '" + present.get() + "' and would have '" + text + "'")
                .orElseGet(() -> "it has '" + present.get() + "' and would end before it");
    }
}
