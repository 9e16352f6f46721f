package dev.callwright.gateway.credential.store;

import java.time.Duration;

/**
 * How much work and time a store takes.
 *
 * @param iterations the iterations of PBKDF2 in new files
 * @param lockTime how long a write waits for another one
 * @param every how often the file is looked at for changes
 */
record StoreLimits(int iterations, Duration lockTime, Duration every) {
    // At least what the Password Storage Cheat Sheet of OWASP asks for with HMAC-SHA-512 (210,000).
    static final StoreLimits USUAL = new StoreLimits(220_000, Duration.ofSeconds(5), Duration.ofSeconds(1));
}
