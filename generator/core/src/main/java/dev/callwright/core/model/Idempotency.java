package dev.callwright.core.model;

import java.util.Set;

/**
 * The idempotency keys with which an API recognizes repeated requests.
 *
 * @param header the request header for the key
 * @param methods the HTTP methods, in upper case, whose requests get a generated key by default
 */
public record Idempotency(String header, Set<String> methods) {
    public Idempotency {
        methods = Set.copyOf(methods);
    }
}
