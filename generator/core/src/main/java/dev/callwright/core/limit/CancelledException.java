package dev.callwright.core.limit;

/** Thrown by work that was asked to end: see {@link Cancellation}. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CancelledException() {
        super("the work was asked to end");
    }
}
