package dev.callwright.core;

import dev.callwright.core.naming.lock.LockDifference;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.output.LockFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.util.ArrayList;
import java.util.List;

/** A names lock that a run must not change. */
final class FrozenLock {
    private static final int LISTED = 50;
    private static final String FROZEN = "'" + Setting.FROZEN.key() + "'";

    private final LockFile file;

    FrozenLock(LockFile file) {
        this.file = file;
    }

    /**
     * Compares the lock with the one that a run would store.
     *
     * @throws SpecException if there is no lock, or the run would change it; with the names
     */
    void throwIfChanged(NamesLock published, NamesLock next) {
        if (!file.exists()) {
            throw refused(List.of("there is no names lock, and " + FROZEN
                    + " forbids making one, so nothing was written; generate without it, and commit the file"));
        }
        if (published.isMerged()) {
            throw refused(List.of("the names lock has the marks of a merge, and " + FROZEN
                    + " forbids to merge it, so nothing was written; generate without it, and commit the file"));
        }
        LockDifference difference = LockDifference.between(published, next);
        if (difference.isEmpty() && !published.isOutdated()) {
            return;
        }
        List<String> messages = new ArrayList<>(LockDrift.lines(difference, LISTED));
        messages.add((published.isOutdated() ? "the names lock has an old format" : "the names lock would change")
                + " (" + difference.summary() + "), and " + FROZEN
                + " forbids it, so nothing was written; generate without"
                + " it, look through the change of the file, and commit it");
        throw refused(messages);
    }

    private SpecException refused(List<String> messages) {
        return Diagnostics.refused(
                WarningKind.NAME, SourceLocation.of(file.path().toString()), messages);
    }
}
