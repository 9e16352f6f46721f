package dev.callwright.core.batch.manifest;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.source.diagnostic.SourceLocation;
import java.util.Comparator;

/**
 * A document of a batch.
 *
 * @param id its id, which is its folder in the output folder of the batch
 * @param location its entry in the manifest
 * @param request what is asked of it
 * @param bytes the size of the document and its overlays: what decides when and where it is its turn
 */
public record BatchDocument(String id, SourceLocation location, GenerationRequest request, long bytes) {
    /** The order in which documents are taken: the largest first, so that none is left to be waited for at the end. */
    public static final Comparator<BatchDocument> LARGEST_FIRST =
            Comparator.comparingLong(BatchDocument::bytes).reversed().thenComparing(BatchDocument::id);
}
