package dev.callwright.gateway.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Buckets of this instance. The least recently used one is dropped when there are too many, so that an issuer with millions of
 * subjects does not use up the memory; a caller who comes back to a dropped bucket starts with a full one.
 */
final class LocalBuckets implements Buckets {
    private static final int MOST = 10_000;

    private final Map<String, Bucket> buckets;
    private final TimeMeter clock;

    LocalBuckets() {
        this(MOST, TimeMeter.SYSTEM_NANOTIME);
    }

    LocalBuckets(int most, TimeMeter clock) {
        this.clock = clock;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public CompletableFuture<Duration> take(String key, CallRate rate) {
        return CompletableFuture.completedFuture(waiting(bucket(key, rate).tryConsumeAndReturnRemaining(1)));
    }

    /** Zero if the token was taken. */
    static Duration waiting(ConsumptionProbe probe) {
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String key, CallRate rate) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    rate + " " + key,
                    name -> Bucket.builder()
                            .addLimit(rate.bucket().getBandwidths()[0])
                            .withCustomTimePrecision(clock)
                            .build());
        }
    }

    /** The number of buckets. */
    int size() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
