package dev.callwright.gateway.limit;

import java.util.concurrent.atomic.AtomicBoolean;

/** The right to one call, which counts as in progress until this is closed. */
public final class Permit implements AutoCloseable {
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Runnable release;

    Permit(Runnable release) {
        this.release = release;
    }

    /** Ends the call; only the first time counts. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release.run();
        }
    }
}
