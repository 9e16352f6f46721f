package dev.callwright.core.model;

import java.util.List;

/**
 * Security schemes that a call uses together; a call satisfies one of the requirements of its operation.
 *
 * @param schemes the names of the schemes; empty: the call may be anonymous
 */
public record SecurityRequirement(List<String> schemes) {
    public SecurityRequirement {
        schemes = List.copyOf(schemes);
    }
}
