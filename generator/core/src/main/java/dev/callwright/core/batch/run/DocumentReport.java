package dev.callwright.core.batch.run;

import dev.callwright.core.CachedGenerator;
import dev.callwright.core.batch.manifest.BatchDocument;
import java.util.Optional;

/**
 * What became of a document.
 *
 * @param document the document
 * @param status what became of it
 * @param problem why there is no output; empty: there is one
 * @param result the output; empty: there is none
 * @param effort what it took
 */
public record DocumentReport(
        BatchDocument document,
        DocumentStatus status,
        Optional<DocumentProblem> problem,
        Optional<CachedGenerator.Result> result,
        DocumentEffort effort) {
    /** The report of a document without output. */
    static DocumentReport of(
            BatchDocument document, DocumentStatus status, DocumentProblem problem, DocumentEffort effort) {
        return new DocumentReport(document, status, Optional.of(problem), Optional.empty(), effort);
    }
}
