package dev.callwright.core.batch.run;

import dev.callwright.core.batch.manifest.BatchDocument;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;

/** Counts the documents of a batch while it runs, and tells the listener. */
final class BatchTally {
    private final int count;
    private final long bytes;
    private final LongSupplier clock;
    private final long start;
    private final BatchListener listener;
    private final BatchSummary summary = new BatchSummary();
    private int bad;
    private long doneBytes;

    BatchTally(Collection<BatchDocument> documents, LongSupplier clock, BatchListener listener) {
        this.count = documents.size();
        this.bytes = documents.stream().mapToLong(BatchDocument::bytes).sum();
        this.clock = clock;
        this.start = clock.getAsLong();
        this.listener = listener;
    }

    void add(DocumentReport report) {
        summary.add(report);
        bad += report.status().isGood() ? 0 : 1;
        doneBytes += report.document().bytes();
        listener.ended(report);
    }

    void show(List<Attempt> running) {
        long elapsed = clock.getAsLong() - start;
        long left = doneBytes == 0 ? 0 : (long) ((double) elapsed / doneBytes * (bytes - doneBytes));
        listener.progress(new BatchProgress(
                count,
                summary.documents(),
                bad,
                running.stream().map(Attempt::document).map(BatchDocument::id).toList(),
                left));
    }

    BatchSummary end(BatchSummary.End how) {
        summary.end(how, clock.getAsLong() - start);
        return summary;
    }
}
