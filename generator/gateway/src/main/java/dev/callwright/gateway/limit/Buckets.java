package dev.callwright.gateway.limit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Buckets of tokens, one for each key and rate. */
interface Buckets extends AutoCloseable {
    /** Takes a token: zero, or the time after which there is one. */
    CompletableFuture<Duration> take(String key, CallRate rate);

    @Override
    void close();
}
