package dev.callwright.gateway.assembly;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.assembly.LoadedApis.Loaded;
import dev.callwright.gateway.settings.GatewaySettings;
import dev.callwright.gateway.upstream.Origins;
import dev.callwright.gateway.upstream.ServerOrigin;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;

/** The servers that the gateway sends requests to: those of documents, and those that the operator names. */
final class OriginAssembly {
    private OriginAssembly() {}

    /**
     * The origins, which stay as they are while the gateway runs.
     *
     * @throws RequestException if a URL is not one of a server, or a document names a server that the operator names for something
     *     else: it may be a private one, which a document must not reach
     */
    static Origins origins(LoadedApis apis, GatewaySettings settings) {
        Set<ServerOrigin> documented = new LinkedHashSet<>();
        Set<ServerOrigin> named = new LinkedHashSet<>();
        for (Loaded loaded : apis.byProvider().values()) {
            Set<ServerOrigin> servers = loaded.isNamed() ? named : documented;
            loaded.api().servers().forEach(url -> servers.add(origin(url)));
        }
        settings.secrets().vault().ifPresent(vault -> named.add(origin(vault.address())));
        settings.callers().oidc().ifPresent(oidc -> {
            named.add(origin(URI.create(oidc.issuer())));
            oidc.keys().ifPresent(keys -> named.add(origin(keys)));
        });
        apis.byProvider().forEach((provider, loaded) -> {
            if (!loaded.isNamed()) {
                loaded.api().servers().forEach(url -> refuseOther(provider, origin(url), named));
            }
        });
        return Origins.of(documented, named);
    }

    private static void refuseOther(String provider, ServerOrigin server, Set<ServerOrigin> named) {
        if (named.contains(server)) {
            throw new RequestException(provider + ": its document names the server " + server
                    + ", which the settings name for something else; set upstream of this API if it is meant");
        }
    }

    private static ServerOrigin origin(URI url) {
        try {
            return ServerOrigin.of(url);
        } catch (IllegalArgumentException e) {
            throw new RequestException("the gateway cannot call '" + url + "': " + e.getMessage());
        }
    }
}
