package dev.callwright.gateway.policy;

import dev.callwright.core.model.Operation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What there is for a policy to speak of; a name of anything else in it is an error, because a misspelled rule would protect
 * nothing.
 *
 * @param apis the APIs by provider
 * @param callers the names of the callers that are known
 * @param hasIssuer whether an issuer vouches for more callers, whose names begin with {@code oidc:}
 */
public record PolicyTargets(Map<String, Api> apis, Set<String> callers, boolean hasIssuer) {
    public PolicyTargets {
        apis = new LinkedHashMap<>(apis);
        callers = new LinkedHashSet<>(callers);
    }

    /**
     * An API.
     *
     * @param operations its operations
     * @param liveKeyPattern {@link dev.callwright.core.model.ApiSettings#liveKeyPattern()}
     */
    public record Api(List<Operation> operations, Optional<String> liveKeyPattern) {
        public Api {
            operations = List.copyOf(operations);
        }
    }
}
