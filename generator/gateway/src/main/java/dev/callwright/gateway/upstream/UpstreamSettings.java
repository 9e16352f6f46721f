package dev.callwright.gateway.upstream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The limits of calls to APIs.
 *
 * @param requestBody the greatest length of a request's body in bytes
 * @param responseBody the greatest length of a response's body in bytes, after decoding
 * @param headers the greatest length of a response's headers in bytes
 * @param connectTimeout how long looking up an address may take, and then connecting to it
 * @param idleTimeout how long either side may send nothing, and how long an unused connection is kept
 * @param totalTimeout how long a call may take
 * @param connections the greatest number of connections to one server
 * @param queued the greatest number of calls that wait for a connection to one server
 * @param trust a PEM file with certificates of authorities to trust beside those of the Java runtime; empty: none
 */
public record UpstreamSettings(
        long requestBody,
        long responseBody,
        int headers,
        Duration connectTimeout,
        Duration idleTimeout,
        Duration totalTimeout,
        int connections,
        int queued,
        Optional<Path> trust) {
    /** The limits where the settings name none. */
    public static final UpstreamSettings DEFAULTS = new UpstreamSettings(
            10L << 20,
            100L << 20,
            64 << 10,
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            200,
            200,
            Optional.empty());
}
