package dev.callwright.core.model;

import java.util.Set;

/**
 * How the API recognizes a request that it has seen before.
 *
 * @param header the header that carries a key of the caller's
 * @param methods the HTTP methods, in upper case, whose requests get a key when the caller gives none
 */
public record Idempotency(String header, Set<String> methods) {
    public Idempotency {
        methods = Set.copyOf(methods);
    }
}
