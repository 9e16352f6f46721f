package dev.callwright.gateway.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the server listens.
 *
 * @param host the address to listen on
 * @param port the port; 0: any free one
 * @param tls the certificate and its key; empty: plain HTTP
 * @param hosts further values of the header {@code Host} that are answered, without ports, in lower case
 * @param origins the origins of other sites whose pages may call, such as {@code https://docs.example.com}
 * @param limits the limits of requests
 */
public record HttpSettings(
        String host, int port, Optional<Tls> tls, List<String> hosts, List<String> origins, RequestLimits limits) {
    /** Loopback, without anything else allowed. */
    public static final HttpSettings LOOPBACK =
            new HttpSettings("127.0.0.1", 0, Optional.empty(), List.of(), List.of(), RequestLimits.USUAL);

    public HttpSettings {
        hosts = List.copyOf(hosts);
        origins = List.copyOf(origins);
    }

    /**
     * A certificate and its key.
     *
     * @param certificates a PEM file with the certificate and those that lead to its authority
     * @param key a PEM file with the private key (PKCS #8, not encrypted)
     */
    public record Tls(Path certificates, Path key) {}

    /**
     * The limits of requests.
     *
     * @param headerBytes the most bytes of a request's head
     * @param jsonBytes the most bytes of a JSON body that the gateway itself reads
     * @param connections the most connections of callers
     * @param idle the longest time without a byte from or to a caller
     */
    public record RequestLimits(int headerBytes, int jsonBytes, int connections, Duration idle) {
        /** The usual limits. */
        public static final RequestLimits USUAL =
                new RequestLimits(16 * 1024, 10 * 1024 * 1024, 2_000, Duration.ofSeconds(30));
    }
}
