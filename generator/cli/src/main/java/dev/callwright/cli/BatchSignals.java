package dev.callwright.cli;

import dev.callwright.core.batch.run.Batch;

/** Ends a batch at a signal, so that it leaves whole outputs and a whole log. A second signal ends the process. */
final class BatchSignals implements AutoCloseable {
    private final Signals signals = Signals.caught();
    private final Thread waiting;

    BatchSignals(Batch batch) {
        this.waiting = new Thread(() -> await(batch), "signals");
        waiting.setDaemon(true);
    }

    void start() {
        waiting.start();
    }

    private void await(Batch batch) {
        try {
            // The terminal that hangs up ends a batch, too.
            signals.untilEnd(batch::stop);
            batch.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        waiting.interrupt();
        signals.close();
    }
}
