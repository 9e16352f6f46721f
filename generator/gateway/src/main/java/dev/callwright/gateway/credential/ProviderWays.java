package dev.callwright.gateway.credential;

import dev.callwright.gateway.credential.secret.SecretException;
import java.util.List;
import java.util.Map;

/**
 * The ways to get the secrets of an API for a caller.
 *
 * @param provider the API
 * @param byScheme the ways by scheme, the one that wins first
 * @param advice how to set a secret
 */
record ProviderWays(String provider, Map<String, List<Way>> byScheme, String advice) {

    List<Way> of(String scheme) {
        return byScheme.getOrDefault(scheme, List.of());
    }

    /** What callers are told if there is no secret. */
    String missing(String operation, List<String> reasons) {
        String why = reasons.isEmpty()
                ? "the gateway cannot satisfy any of its security schemes"
                : String.join("; ", reasons);
        return operation + " of " + provider + " needs a credential. " + why + ". " + advice;
    }

    /** What callers are told if a secret cannot be used. */
    String unusable(String scheme, SecretException cause) {
        return "The credential of " + scheme + " of " + provider + " cannot be used: " + cause.told() + ".";
    }
}
