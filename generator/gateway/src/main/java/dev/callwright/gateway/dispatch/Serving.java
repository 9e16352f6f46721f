package dev.callwright.gateway.dispatch;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.caller.Callers;
import dev.callwright.gateway.credential.ConfiguredCredentials;
import dev.callwright.gateway.limit.CallGate;
import dev.callwright.gateway.operation.Api;
import dev.callwright.gateway.policy.Policy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What decides about calls. Reloading replaces it as a whole; calls that run keep what they started with.
 *
 * @param apis the APIs by their name in addresses, in the order of the settings
 * @param callers tells who calls
 * @param policy says what they may do
 * @param limits says how much of it
 * @param credentials has the secrets
 */
public record Serving(
        Map<String, Api> apis, Callers callers, Policy policy, CallGate limits, ConfiguredCredentials credentials) {
    public Serving {
        apis = Collections.unmodifiableMap(new LinkedHashMap<>(apis));
    }

    /**
     * The API with a name.
     *
     * @throws GatewayProblem with status 404 if there is none; with status 403 if it is not for the caller
     */
    public Api api(String provider, Caller caller) {
        Api api = apis.get(provider);
        if (api == null) {
            throw GatewayProblem.unknown("there is no such API; GET /tools lists the APIs");
        }
        policy.checkProvider(caller, provider);
        return api;
    }
}
