package dev.callwright.core.batch.run;

import java.util.List;
import java.util.Locale;

/**
 * How far a batch is.
 *
 * @param count the number of documents
 * @param done how many have ended
 * @param bad how many of them have no output
 * @param running the ids of those that are running
 * @param left how long the others take, if they take as long per byte; zero: not known yet
 */
public record BatchProgress(int count, int done, int bad, List<String> running, long left) {
    private static final long NANOS = 1_000_000_000;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    public BatchProgress {
        running = List.copyOf(running);
    }

    /** The counts and the time left, such as {@code 12/40 documents, 1 without output, about 3 min left}. */
    public String counts() {
        return done + "/" + count + " documents" + (bad == 0 ? "" : ", " + bad + " without output")
                + (left == 0 || done == count ? "" : ", about " + time(left / NANOS) + " left");
    }

    private static String time(long seconds) {
        if (seconds < MINUTE) {
            return Math.max(1, seconds) + " s";
        }
        return seconds < HOUR
                ? (seconds + MINUTE / 2) / MINUTE + " min"
                : String.format(Locale.ROOT, "%.1f h", (double) seconds / HOUR);
    }
}
