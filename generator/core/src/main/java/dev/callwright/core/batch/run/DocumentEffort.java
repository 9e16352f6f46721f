package dev.callwright.core.batch.run;

/**
 * What a document took.
 *
 * @param nanos the time from its start to its end
 * @param cpuNanos the time of the processor, on the thread of the document; zero where Java does not know it
 * @param allocatedBytes the memory that the thread allocated, most of which was free again soon; zero where Java does not know it
 */
public record DocumentEffort(long nanos, long cpuNanos, long allocatedBytes) {
    /** That of a document that never began. */
    static final DocumentEffort NONE = new DocumentEffort(0, 0, 0);
}
