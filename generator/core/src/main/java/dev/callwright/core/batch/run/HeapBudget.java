package dev.callwright.core.batch.run;

import dev.callwright.core.batch.manifest.BatchDocument;

/**
 * Admits a document when what it probably needs, by its size, is left of the heap beside those that are running. The largest
 * documents therefore run with fewer others, or alone. It is an estimate: a document may need more, and then the memory can be
 * exhausted.
 */
final class HeapBudget {
    /** What a run needs whatever it reads. */
    private static final long LEAST = 48L << 20;
    /** What it needs per byte of input. Measured on a catalogue: see batch.md. */
    private static final long FACTOR = 40;
    /** The part of the heap that is given away, in percent; the rest is for what is shared, and for the estimate's mistakes. */
    private static final long SHARE = 75;

    private final long bytes;

    HeapBudget(long heap) {
        this.bytes = heap / 100 * SHARE;
    }

    /** Whether a document may run beside others that need some bytes. */
    boolean admits(BatchDocument document, long used) {
        return used == 0 || used + need(document) <= bytes;
    }

    /** The bytes that a document probably needs. */
    static long need(BatchDocument document) {
        return LEAST + FACTOR * document.bytes();
    }
}
