package dev.callwright.gateway.policy;

import dev.callwright.core.model.Operation;

/**
 * What rules look at.
 *
 * @param caller the caller's name
 * @param provider the API
 * @param operation the operation
 */
record CallFacts(String caller, String provider, Operation operation) {}
