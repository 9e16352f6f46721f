package dev.callwright.gateway.assembly;

import dev.callwright.core.LoadedApi;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.text.MessageText;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.operation.Api;
import dev.callwright.gateway.settings.ApiSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The APIs of the settings, loaded and ready to be called. */
final class LoadedApis {
    private final Map<String, Loaded> byProvider = new LinkedHashMap<>();

    private LoadedApis() {}

    /**
     * An API.
     *
     * @param source the settings
     * @param document the document
     * @param api its operations
     */
    record Loaded(ApiSource source, LoadedApi document, Api api) {
        /** The server that the operator names; empty set: those of the document are called. */
        boolean isNamed() {
            return source.server().upstream().isPresent();
        }
    }

    /**
     * The APIs that were loaded.
     *
     * @throws RequestException if two have the same name
     */
    static LoadedApis of(List<Loaded> all, GatewayLog log) {
        LoadedApis apis = new LoadedApis();
        for (Loaded loaded : all) {
            String provider = loaded.api().provider();
            if (apis.byProvider.putIfAbsent(provider, loaded) != null) {
                throw new RequestException("two APIs have the name '" + MessageText.piece(provider)
                        + "'; set 'name' of one of them in the list 'apis'");
            }
            int warnings = loaded.document().warnings().size();
            log.info(MessageText.piece(loaded.api().title()) + " is at /api/" + provider + ": "
                    + loaded.api().operations().size() + " operations"
                    + (warnings == 0 ? "" : ", " + warnings + " warnings, which 'callwright generate' shows"));
        }
        return apis;
    }

    /** The APIs by their name in addresses, in the order of the settings. */
    Map<String, Loaded> byProvider() {
        return byProvider;
    }

    /** The operations by name. */
    Map<String, Api> apis() {
        Map<String, Api> apis = new LinkedHashMap<>();
        byProvider.forEach((provider, loaded) -> apis.put(provider, loaded.api()));
        return apis;
    }
}
