package dev.callwright.core.batch.run;

import dev.callwright.core.CachedGenerator;
import dev.callwright.core.batch.manifest.BatchDocument;

/** Generates a document, on the thread that calls it and no other. */
@FunctionalInterface
public interface DocumentRunner {
    /**
     * The output.
     *
     * @throws dev.callwright.core.limit.CancelledException if it was asked to end: see {@link
     *     dev.callwright.core.limit.Cancellation}
     */
    CachedGenerator.Result run(BatchDocument document);
}
