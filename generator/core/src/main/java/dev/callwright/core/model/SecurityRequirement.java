package dev.callwright.core.model;

import java.util.List;

/**
 * Schemes that must all be satisfied together; a call satisfies one of its operation's requirements.
 *
 * @param schemes the scheme names; empty: the call may be anonymous
 */
public record SecurityRequirement(List<String> schemes) {
    public SecurityRequirement {
        schemes = List.copyOf(schemes);
    }
}
