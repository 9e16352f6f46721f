package dev.callwright.core.limit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Runs work on a thread with a stack that suffices for every document within the limits, whatever the stack of the
 * caller: recursive types are processed by recursion.
 */
public final class DeepStack {
    /** Only the used part of the stack takes memory. */
    private static final long BYTES = 64L << 20;

    private static final String NAME = "callwright";

    private DeepStack() {}

    /**
     * The result of the work.
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

    /** A thread with a large stack. */
    public static Thread thread(Runnable work) {
        return new Deep(work);
    }

    private static final class Deep extends Thread {
        Deep(Runnable work) {
            super(null, work, NAME, BYTES);
            setDaemon(true);
        }
    }

    // Completes the future even if the work fails with an error.
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
