package dev.callwright.gateway.mcp;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Steps after a future that can be canceled: whoever cancels the step cancels the future. */
final class CancelableStage {
    private CancelableStage() {}

    /** What a function makes of the value of a future. */
    static <T, R> CompletableFuture<R> of(CompletableFuture<T> first, Function<T, R> step) {
        return linked(first, first.thenApply(step));
    }

    /** A step of a future, as it is, that cancels the future with itself. */
    static <T, R> CompletableFuture<R> linked(CompletableFuture<T> first, CompletableFuture<R> step) {
        step.whenComplete((value, failure) -> {
            if (step.isCancelled()) {
                first.cancel(true);
            }
        });
        return step;
    }
}
