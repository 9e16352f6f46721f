package dev.callwright.core;

import dev.callwright.core.naming.lock.LockDifference;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.output.LockFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A names lock that is not the one that a run would store.
 *
 * @param file the file
 * @param summary what is different, in words
 * @param difference the names that are; empty: the file holds the same names in another way
 */
public record LockDrift(Path file, String summary, LockDifference difference) {

    /** The drift of a lock file; empty: a run would not change it. */
    static Optional<LockDrift> of(LockFile file, NamesLock published, NamesLock next) {
        if (file.exists() && file.holds(next)) {
            return Optional.empty();
        }
        LockDifference difference = LockDifference.between(published, next);
        return Optional.of(new LockDrift(file.path(), summary(file, published, difference), difference));
    }

    private static String summary(LockFile file, NamesLock published, LockDifference difference) {
        if (!file.exists()) {
            return "the names lock is missing";
        }
        if (published.isMerged()) {
            return "the names lock has the marks of a merge, which a run completes";
        }
        if (published.isOutdated()) {
            return "the names lock has an old format";
        }
        return difference.isEmpty()
                ? "the names lock holds the same names, but was not written like this by Callwright"
                : "the names lock would change (" + difference.summary() + ")";
    }

    /** The first changes in words, and how many more there are. */
    static List<String> lines(LockDifference difference, int most) {
        List<String> lines = new ArrayList<>(difference.entries().stream()
                .limit(most)
                .map(LockDifference.Entry::message)
                .toList());
        int more = difference.entries().size() - most;
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        return lines;
    }
}
