package dev.callwright.gateway.limit;

import dev.callwright.gateway.call.GatewayProblem;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts calls in progress. Only callers with calls in progress take memory. */
final class CallsInProgress {
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final LimitSettings settings;
    private final AtomicInteger all = new AtomicInteger();
    private final ConcurrentMap<String, Integer> byCaller = new ConcurrentHashMap<>();

    CallsInProgress(LimitSettings settings) {
        this.settings = settings;
    }

    /** The right to a call; a problem with status 429 if the caller has too many, or 503 if there are too many. */
    Permit enter(String caller) {
        if (!entered(caller)) {
            throw GatewayProblem.later(
                    429,
                    "Too many calls",
                    settings.perCaller().concurrency() + " calls of this caller are in progress, which is the limit",
                    RETRY);
        }
        if (all.incrementAndGet() > settings.concurrency()) {
            leave(caller);
            throw GatewayProblem.later(
                    503, "The gateway is overloaded", "too many calls are in progress; try again later", RETRY);
        }
        return new Permit(() -> leave(caller));
    }

    private boolean entered(String caller) {
        boolean[] entered = {false};
        byCaller.compute(caller, (name, count) -> {
            int before = count == null ? 0 : count;
            entered[0] = before < settings.perCaller().concurrency();
            return entered[0] ? before + 1 : before;
        });
        return entered[0];
    }

    private void leave(String caller) {
        all.decrementAndGet();
        byCaller.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
    }

    /** The number of calls in progress. */
    int count() {
        return all.get();
    }

    /** The number of callers with calls in progress. */
    int callers() {
        return byCaller.size();
    }
}
