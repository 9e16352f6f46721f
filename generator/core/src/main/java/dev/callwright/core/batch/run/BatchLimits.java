package dev.callwright.core.batch.run;

import java.time.Duration;

/**
 * The limits of a batch.
 *
 * @param jobs how many documents are generated at a time, at most
 * @param timeout the time of a document
 * @param grace the time after which a document that was asked to end, and did not, is abandoned
 * @param allocation the bytes that a document may allocate
 * @param heap the bytes of the heap of this process
 */
public record BatchLimits(int jobs, Duration timeout, Duration grace, long allocation, long heap) {
    /** The most documents that are abandoned before the batch ends: each keeps a processor and its memory. */
    static final int ABANDONED = 3;

    /** The limits of a batch in this process, without one of allocation. */
    public static BatchLimits of(int jobs, Duration timeout) {
        return new BatchLimits(
                jobs,
                timeout,
                Duration.ofSeconds(10),
                Long.MAX_VALUE,
                Runtime.getRuntime().maxMemory());
    }

    /** The same with another limit of allocation. */
    public BatchLimits withAllocation(long bytes) {
        return new BatchLimits(jobs, timeout, grace, bytes, heap);
    }
}
