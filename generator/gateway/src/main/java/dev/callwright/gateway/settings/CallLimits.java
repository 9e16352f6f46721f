package dev.callwright.gateway.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * The limits of calls.
 *
 * @param bytes the limits of sizes
 * @param times the limits of times
 * @param concurrency how many calls may run at once
 * @param perCaller the limits of each caller
 * @param redis a URL of a Redis server, or a reference to one, that counts rates for several gateways; empty: each counts
 */
public record CallLimits(Bytes bytes, Times times, int concurrency, PerCaller perCaller, Optional<String> redis) {
    /**
     * Limits of sizes, in bytes.
     *
     * @param requestBody of the body of a request
     * @param responseBody of the body of a response of an API
     * @param headers of a header section
     */
    public record Bytes(long requestBody, long responseBody, int headers) {}

    /**
     * Limits of times.
     *
     * @param connect for a connection to an API
     * @param idle without a byte on a connection
     * @param total of a call
     * @param drain of calls after the gateway was told to end
     */
    public record Times(Duration connect, Duration idle, Duration total, Duration drain) {}

    /**
     * Limits of a caller.
     *
     * @param rate how many calls may begin in a time, such as {@code 100/1s}
     * @param concurrency how many calls may run at once
     */
    public record PerCaller(String rate, int concurrency) {}
}
