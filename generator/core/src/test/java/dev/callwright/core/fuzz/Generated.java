package dev.callwright.core.fuzz;

import dev.callwright.core.output.GeneratedFile;
import java.util.List;
import java.util.Optional;

/**
 * What was generated from a document.
 *
 * @param sample the document
 * @param files all outputs; empty: the document was refused with errors of its own, or generation failed
 * @param failure how generation failed
 * @param refusal the errors with which the document was refused; empty if it was not
 */
record Generated(Sample sample, List<GeneratedFile> files, Optional<Failure> failure, String refusal) {
    Generated {
        files = List.copyOf(files);
    }
}
