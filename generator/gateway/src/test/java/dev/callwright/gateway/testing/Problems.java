package dev.callwright.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.call.GatewayProblem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The problems with which futures fail. */
public final class Problems {
    private static final int SECONDS = 20;

    private Problems() {}

    /** The value of a future. */
    public static <T> T value(CompletableFuture<T> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** The problem with which a future fails. */
    public static GatewayProblem problem(CompletableFuture<?> future) {
        try {
            Object value = future.get(SECONDS, TimeUnit.SECONDS);
            throw new AssertionError("no problem, but " + value);
        } catch (ExecutionException e) {
            Throwable cause =
                    e.getCause() instanceof CompletionException ? e.getCause().getCause() : e.getCause();
            assertThat(cause).isInstanceOf(GatewayProblem.class);
            return (GatewayProblem) cause;
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
