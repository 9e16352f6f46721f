package dev.callwright.core.limit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A wish that work ends. The work follows it at the next place that {@linkplain #check() looks}: between the steps of a run, and
 * for each schema, operation, type and page. A thread cannot be ended from outside; work that never gets to such a place goes on.
 */
public final class Cancellation {
    private static final ThreadLocal<@Nullable Cancellation> OF_THREAD = new ThreadLocal<>();

    private volatile boolean isCancelled;

    /** Wishes that the work ends; more than once is the same as once. */
    public void cancel() {
        isCancelled = true;
    }

    /**
     * The result of work on this thread, which looks for this wish.
     *
     * @throws CancelledException if it followed the wish
     */
    public <T> T during(Supplier<T> work) {
        Cancellation before = OF_THREAD.get();
        OF_THREAD.set(this);
        try {
            return work.get();
        } finally {
            OF_THREAD.set(before);
        }
    }

    /**
     * Ends the work of this thread if somebody wishes it.
     *
     * @throws CancelledException if so
     */
    public static void check() {
        Cancellation wish = OF_THREAD.get();
        if (wish != null && wish.isCancelled) {
            throw new CancelledException();
        }
    }
}
