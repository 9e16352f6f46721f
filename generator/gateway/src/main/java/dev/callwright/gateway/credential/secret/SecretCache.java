package dev.callwright.gateway.credential.secret;

import dev.callwright.gateway.credential.secret.SecretException.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a server answered last. Calls share one request, and do not wait for a renewal while the last answer is still good. */
public final class SecretCache {
    // A server that refuses or is down is not asked by each of ten thousand calls.
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private @Nullable Lease current;
    private @Nullable CompletableFuture<Lease> pending;
    private @Nullable SecretException failure;
    private long failedAt;

    /** An empty cache with a clock in nanoseconds, such as {@link System#nanoTime()}. */
    public SecretCache(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Secrets for a time.
     *
     * @param values the secrets
     * @param freshUntil when to ask again, on the clock of the cache
     * @param usableUntil when they must not be used any more
     */
    public record Lease(SecretValues values, long freshUntil, long usableUntil) {}

    /** The secrets of now, from a request if the last answer is not fresh any more. */
    public CompletableFuture<SecretValues> get(Supplier<CompletableFuture<Lease>> request) {
        CompletableFuture<Lease> started = new CompletableFuture<>();
        CompletableFuture<Lease> answer = answer(started);
        if (answer == started) {
            start(request, started);
            // While the last answer is usable, nobody waits for the next one.
            answer = usable().map(CompletableFuture::completedFuture).orElse(started);
        }
        return answer.thenApply(Lease::values);
    }

    // The future of a request that is to be started now, if there is neither an answer nor a request.
    private synchronized CompletableFuture<Lease> answer(CompletableFuture<Lease> started) {
        long now = nanos.getAsLong();
        Lease known = current;
        if (known != null && now - known.freshUntil() < 0) {
            return CompletableFuture.completedFuture(known);
        }
        boolean pauses = failure != null && now - failedAt < PAUSE;
        if (pending == null && !pauses) {
            pending = started;
            return started;
        }
        if (known != null && now - known.usableUntil() < 0) {
            return CompletableFuture.completedFuture(known);
        }
        return pending != null ? pending : CompletableFuture.failedFuture(failure);
    }

    private void start(Supplier<CompletableFuture<Lease>> request, CompletableFuture<Lease> started) {
        CompletableFuture<Lease> answer;
        try {
            answer = request.get();
        } catch (RuntimeException e) {
            answer = CompletableFuture.failedFuture(e);
        }
        var unused = answer.whenComplete((lease, problem) -> {
            SecretException cause = problem == null ? null : SecretException.of(problem);
            settle(lease, cause);
            if (cause == null) {
                started.complete(lease);
            } else {
                started.completeExceptionally(cause);
            }
        });
    }

    private synchronized void settle(@Nullable Lease lease, @Nullable SecretException cause) {
        pending = null;
        failure = cause;
        if (lease != null) {
            current = lease;
        } else {
            failedAt = nanos.getAsLong();
            if (cause != null && cause.reason() != Reason.UNAVAILABLE) {
                current = null;
            }
        }
    }

    /** The last answer while it is usable; empty if there is none. */
    public synchronized Optional<Lease> usable() {
        return Optional.ofNullable(current).filter(lease -> nanos.getAsLong() - lease.usableUntil() < 0);
    }

    /** Forgets secrets that turned out to be useless, if they are still the ones that are held. */
    public synchronized boolean discard(SecretValues values) {
        if (current == null || !current.values().equals(values)) {
            return false;
        }
        current = null;
        return true;
    }
}
