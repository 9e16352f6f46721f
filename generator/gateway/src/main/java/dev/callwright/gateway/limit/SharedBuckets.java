package dev.callwright.gateway.limit;

import dev.callwright.gateway.call.Causes;
import dev.callwright.gateway.call.GatewayLog;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Buckets that instances share while that is possible. Without Redis each instance counts for itself: calls go on, and no
 * instance lets more pass than the rate.
 */
final class SharedBuckets implements Buckets {
    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long LOG_NANOS = Duration.ofMinutes(1).toNanos();

    private final GatewayLog log;
    private final Buckets shared;
    private final Buckets local;
    private final long start = System.nanoTime();
    // Nanoseconds since the start.
    private final AtomicLong retryAt = new AtomicLong();
    private final AtomicLong logAt = new AtomicLong();
    private volatile boolean degraded;

    SharedBuckets(Buckets shared, Buckets local, GatewayLog log) {
        this.log = log;
        this.shared = shared;
        this.local = local;
    }

    @Override
    public CompletableFuture<Duration> take(String key, CallRate rate) {
        if (degraded && !isFirstAfterPause()) {
            return local.take(key, rate);
        }
        return shared.take(key, rate)
                .handle((waiting, problem) -> {
                    if (problem == null) {
                        succeeded();
                        return CompletableFuture.completedFuture(waiting);
                    }
                    failed(problem);
                    return local.take(key, rate);
                })
                .thenCompose(taken -> taken);
    }

    // One call tries whether Redis is back; the others do not wait for it.
    private boolean isFirstAfterPause() {
        long now = now();
        long at = retryAt.get();
        return now >= at && retryAt.compareAndSet(at, now + PAUSE_NANOS);
    }

    private void succeeded() {
        if (degraded) {
            degraded = false;
            log.info("rates are counted in " + shared + " again");
        }
    }

    private void failed(Throwable problem) {
        long now = now();
        retryAt.set(now + PAUSE_NANOS);
        degraded = true;
        long at = logAt.get();
        if (now >= at && logAt.compareAndSet(at, now + LOG_NANOS)) {
            log.warn("each instance counts rates for itself, because " + shared + " fails: " + Causes.of(problem));
        }
    }

    private long now() {
        return System.nanoTime() - start;
    }

    /** Whether this instance counts for itself. */
    boolean isDegraded() {
        return degraded;
    }

    @Override
    public void close() {
        shared.close();
        local.close();
    }
}
