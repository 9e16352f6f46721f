package dev.callwright.core.diff;

import java.util.Optional;

/**
 * A difference of what code that uses an SDK can name, call, read or write.
 *
 * @param sdk the SDK
 * @param before what it is about in the old document; empty: it is new
 * @param after what it is about in the new document; empty: it is gone
 * @param impact source-breaking, binary-breaking or additive
 * @param oldSignature the declaration that is gone or changed, as users read it; empty: it is new
 * @param newSignature the declaration now; empty: it is gone
 */
public record SurfaceChange(
        Sdk sdk,
        Optional<Subject> before,
        Optional<Subject> after,
        Impact impact,
        Optional<String> oldSignature,
        Optional<String> newSignature) {}
