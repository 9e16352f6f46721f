package dev.callwright.core.naming.lock;

import dev.callwright.core.source.diagnostic.SpecException;

/** Reads the lock file; one with the marks of a merge is merged. */
public final class NamesLockReader {
    private final String source;

    /** @param source the file name used in messages */
    public NamesLockReader(String source) {
        this.source = source;
    }

    /**
     * The lock in a file's text.
     *
     * @throws SpecException if the text is not a lock or was written by a newer version of Callwright, or if the sides of a merge
     *     contradict each other
     */
    public NamesLock read(String json) {
        return ConflictMarks.in(json)
                .map(marks -> new LockMerge(source, marks).merged())
                .orElseGet(() -> new LockText(source).read(json));
    }
}
