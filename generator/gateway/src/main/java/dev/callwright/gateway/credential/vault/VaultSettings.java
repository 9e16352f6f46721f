package dev.callwright.gateway.credential.vault;

import dev.callwright.gateway.credential.reference.Reference;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How to reach Vault.
 *
 * @param address the address, such as {@code https://vault.example.com:8200}; the operator sets it, so it may be a private one
 * @param token where the token is, in an environment variable or a file
 * @param namespace the namespace (Vault Enterprise)
 * @param cacheTime how long a secret without a lease is used before it is read again; it is used at most twice as long when Vault does
 *     not answer
 */
public record VaultSettings(URI address, Reference token, Optional<String> namespace, Duration cacheTime) {
    /** How long secrets without a lease are used if nothing else is set. */
    public static final Duration CACHE_TIME = Duration.ofMinutes(5);
}
