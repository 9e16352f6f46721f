package dev.callwright.core.batch.run;

import java.util.Locale;

/** What became of a document of a batch. */
public enum DocumentStatus {
    /** Its output was written. */
    GENERATED,
    /** Its output is as it was. */
    UNCHANGED,
    /** The document, a setting or the output folder is unusable; nothing was written. */
    REFUSED,
    /** A bug in Callwright. */
    FAILED,
    /** It did not end within its time. */
    TIMEOUT,
    /** It took more memory than there is, or allocated more than it may. */
    OUT_OF_MEMORY,
    /** The batch ended before its turn, or before it was done. */
    SKIPPED;

    /** Whether its output is there. */
    public boolean isGood() {
        return this == GENERATED || this == UNCHANGED;
    }

    /** The name in the log, such as {@code out-of-memory}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
