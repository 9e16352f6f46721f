package dev.callwright.core.limit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Runs work on a thread whose stack is large enough for every document within the limits, whatever the stack of the
 * caller: types that refer to each other are walked by recursion.
 */
public final class DeepStack {
    /** Only what is used of it takes memory. */
    private static final long BYTES = 64L << 20;

    private static final String NAME = "callwright";

    private DeepStack() {}

    /**
     * What the work gives.
     *
     * @throws ExhaustedException if the stack or the memory does not suffice
     */
    public static <T> T call(Supplier<T> work) {
        if (Thread.currentThread() instanceof Deep) {
            return guarded(work);
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = thread(() -> complete(result, work));
        thread.start();
        try {
            return result.join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** A thread with such a stack. */
    public static Thread thread(Runnable work) {
        return new Deep(work);
    }

    private static final class Deep extends Thread {
        Deep(Runnable work) {
            super(null, work, NAME, BYTES);
            setDaemon(true);
        }
    }

    // Whatever ends the work must end the waiting for it.
    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        CompletableFuture<T> done = CompletableFuture.supplyAsync(() -> guarded(work), Runnable::run);
        done.whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(
                        failure instanceof CompletionException && failure.getCause() != null
                                ? failure.getCause()
                                : failure);
            }
        });
    }

    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            throw new ExhaustedException("the stack is not deep enough", e);
        } catch (OutOfMemoryError e) {
            throw new ExhaustedException("the memory does not suffice; Java takes more with -Xmx", e);
        }
    }
}
