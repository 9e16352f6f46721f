package dev.callwright.core;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the operations that are emitted. Those of which an output has not told yet count once all its files are there. */
final class EmitProgress {
    private final Progress progress;
    private final int operations;
    private final int outputs;
    private final AtomicInteger emitted = new AtomicInteger();

    /** @param operations the number of operations, each of which is emitted once per output */
    EmitProgress(Progress progress, int operations, int outputs) {
        this.progress = progress;
        this.operations = operations;
        this.outputs = outputs;
    }

    /** Counts an operation in one output. */
    void operation() {
        add(1);
    }

    /** Counts all operations of an output. */
    void output() {
        add(operations);
    }

    private void add(int count) {
        progress.count(emitted.addAndGet(count) / outputs, operations);
    }
}
