package dev.callwright.core.batch.run;

/** Hears of a batch, on the thread that runs it. */
public interface BatchListener {
    /** A document has ended. */
    void ended(DocumentReport report);

    /** Called a few times in a second, and whenever a document begins or ends. */
    void progress(BatchProgress progress);
}
