package dev.callwright.gateway.limit;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.call.GatewayProblem;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Lets calls pass within the limits. Nobody waits: a call that is too much fails at once, and is told when to try again. */
public final class CallGate implements AutoCloseable {
    private final LimitSettings settings;
    private final CallsInProgress calls;
    private final Executor executor;
    private final Buckets buckets;
    private final Optional<SharedBuckets> shared;

    /**
     * @param executor runs what follows an answer of Redis, so that it does not use up the threads that wait for Redis
     * @param log is told, once a minute at most, that Redis fails
     */
    public CallGate(LimitSettings settings, Executor executor, GatewayLog log) {
        this.settings = settings;
        this.calls = new CallsInProgress(settings);
        this.executor = executor;
        LocalBuckets local = new LocalBuckets();
        this.shared = settings.redis().map(redis -> new SharedBuckets(new RedisBuckets(redis), local, log));
        this.buckets = shared.<Buckets>map(each -> each).orElse(local);
    }

    /**
     * The right to a call, which the caller of this method closes when the call has ended.
     *
     * @return fails with a {@link GatewayProblem} with a time to wait: 429 beyond the caller's limits, 503 beyond those of all
     */
    public CompletableFuture<Permit> enter(Caller caller, String provider) {
        Permit permit;
        try {
            permit = calls.enter(caller.name());
        } catch (GatewayProblem e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<Permit> entered = takeTokens(caller, provider, permit);
        // Also if the executor does not run anything any more.
        entered.whenComplete((passed, problem) -> {
            if (problem != null) {
                permit.close();
            }
        });
        return entered;
    }

    private CompletableFuture<Permit> takeTokens(Caller caller, String provider, Permit permit) {
        Optional<CallRate> own = settings.perCaller().rate();
        Optional<CallRate> upstream = Optional.ofNullable(settings.upstreams().get(provider));
        if (own.isEmpty() && upstream.isEmpty()) {
            return CompletableFuture.completedFuture(permit);
        }
        CompletableFuture<Permit> taken = take("caller " + caller.name(), own, CallGate::tooMany)
                .thenCompose(passed -> take("upstream " + provider, upstream, CallGate::busy))
                .thenApply(passed -> permit);
        return shared.isEmpty() ? taken : taken.whenCompleteAsync((passed, problem) -> {}, executor);
    }

    private interface Refusal {
        GatewayProblem of(CallRate rate, Duration after);
    }

    private CompletableFuture<Void> take(String key, Optional<CallRate> rate, Refusal refusal) {
        if (rate.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        return buckets.take(key, rate.get()).thenAccept(waiting -> {
            if (!waiting.isZero()) {
                throw refusal.of(rate.get(), waiting);
            }
        });
    }

    private static GatewayProblem tooMany(CallRate rate, Duration after) {
        return GatewayProblem.later(429, "Too many calls", "this caller may make " + rate + " calls", after);
    }

    private static GatewayProblem busy(CallRate rate, Duration after) {
        return GatewayProblem.later(
                503, "The API is busy", "all callers together may make " + rate + " calls to it", after);
    }

    /** The number of calls in progress. */
    public int callsInProgress() {
        return calls.count();
    }

    /** Whether rates should be shared with other instances, but this instance counts for itself, because Redis fails. */
    public boolean isDegraded() {
        return shared.map(SharedBuckets::isDegraded).orElse(false);
    }

    /** Closes the connections to Redis. */
    @Override
    public void close() {
        buckets.close();
    }
}
