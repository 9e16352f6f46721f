package dev.callwright.gateway.credential;

import dev.callwright.core.LoadedApi;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.naming.plan.Variables;
import dev.callwright.gateway.credential.reference.Reference;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What credentials need to know of an API.
 *
 * @param provider the name of the API in the gateway
 * @param schemes the security schemes by name
 * @param defaults where the secrets of schemes are if no settings say so, the first one that is set
 * @param baseUrl the URL of the server, which relative URLs of token endpoints are resolved against
 */
public record ApiSchemes(
        String provider, Map<String, SecurityScheme> schemes, Map<String, List<SchemeSettings>> defaults, URI baseUrl) {
    public ApiSchemes {
        schemes = Collections.unmodifiableMap(new LinkedHashMap<>(schemes));
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
    }

    /** The schemes of an API, with the environment variables that {@code fromEnv()} of its SDKs reads. */
    public static ApiSchemes of(String provider, LoadedApi api, URI baseUrl) {
        ApiModel model = api.model();
        Variables variables = api.names().java().variables();
        Map<String, List<SchemeSettings>> defaults = new LinkedHashMap<>();
        for (SecurityScheme scheme : model.keySchemes()) {
            List<SchemeSettings> ways = new ArrayList<>();
            ways.add(SchemeSettings.token(Reference.variable(variables.apiKey())));
            if (scheme.clientCredentials().isPresent()) {
                ways.add(SchemeSettings.client(
                        Reference.variable(variables.clientId()), Reference.variable(variables.clientSecret())));
            }
            defaults.put(scheme.name(), List.copyOf(ways));
        }
        return new ApiSchemes(provider, model.securitySchemes(), defaults, baseUrl);
    }
}
