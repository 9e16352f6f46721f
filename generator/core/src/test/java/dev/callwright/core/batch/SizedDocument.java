package dev.callwright.core.batch;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.batch.manifest.BatchDocument;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.SourceLocation;

/** Documents of a batch of which only the id and the size count. */
public final class SizedDocument {
    private SizedDocument() {}

    public static BatchDocument document(String id, long bytes) {
        return new BatchDocument(
                id,
                SourceLocation.of("batch.yaml"),
                GenerationRequest.of(Settings.builder().build()),
                bytes);
    }
}
