package dev.callwright.core.batch.run;

import dev.callwright.core.source.diagnostic.SourceLocation;
import java.util.Optional;

/**
 * Why there is no output of a document.
 *
 * @param reason what it is about, in a word that programs compare
 * @param location where it is; empty: nowhere in an input
 * @param message the first problem and how to fix it
 */
public record DocumentProblem(String reason, Optional<SourceLocation> location, String message) {
    DocumentProblem(String reason, String message) {
        this(reason, Optional.empty(), message);
    }
}
