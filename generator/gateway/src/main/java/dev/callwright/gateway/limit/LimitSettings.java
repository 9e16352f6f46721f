package dev.callwright.gateway.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The limits of calls.
 *
 * @param concurrency the most calls in progress
 * @param perCaller the limits of each caller
 * @param upstreams the rates of calls of all callers to an API, by provider
 * @param redis where rates are counted for all instances; empty: each instance counts for itself
 */
public record LimitSettings(
        int concurrency, PerCaller perCaller, Map<String, CallRate> upstreams, Optional<RedisSettings> redis) {
    /** 200 calls in progress, 100 of them of one caller, at any rate. */
    public static final LimitSettings DEFAULT =
            new LimitSettings(200, new PerCaller(Optional.empty(), 100), Map.of(), Optional.empty());

    /**
     * The limits of one caller.
     *
     * @param rate the rate of calls; empty: any
     * @param concurrency the most calls in progress
     */
    public record PerCaller(Optional<CallRate> rate, int concurrency) {
        /**
         * @throws IllegalArgumentException if no call may be in progress
         */
        public PerCaller {
            checkConcurrency(concurrency);
        }
    }

    /**
     * @throws IllegalArgumentException if no call may be in progress
     */
    public LimitSettings {
        checkConcurrency(concurrency);
        upstreams = new LinkedHashMap<>(upstreams);
    }

    private static void checkConcurrency(int concurrency) {
        if (concurrency < 1) {
            throw new IllegalArgumentException("at least 1 call must be allowed to be in progress");
        }
    }
}
