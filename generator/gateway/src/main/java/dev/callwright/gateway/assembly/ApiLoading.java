package dev.callwright.gateway.assembly;

import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.gateway.assembly.LoadedApis.Loaded;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.operation.Api;
import dev.callwright.gateway.operation.ApiServers;
import dev.callwright.gateway.settings.ApiSource;
import dev.callwright.gateway.settings.ApiSource.OwnServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Loads APIs, several at once, while the rest of the gateway is made. */
public final class ApiLoading {
    private final List<CompletableFuture<Loaded>> loading;

    private ApiLoading(List<CompletableFuture<Loaded>> loading) {
        this.loading = List.copyOf(loading);
    }

    /** Begins to load APIs. */
    public static ApiLoading of(List<ApiSource> sources) {
        return new ApiLoading(sources.stream()
                .map(source -> CompletableFuture.supplyAsync(() -> load(source)))
                .toList());
    }

    /**
     * The APIs, once all of them are loaded.
     *
     * @throws dev.callwright.core.request.RequestException or {@link dev.callwright.core.source.diagnostic.SpecException} if a
     *     document or a setting is invalid, or two APIs have the same name
     */
    LoadedApis loaded(GatewayLog log) {
        return LoadedApis.of(joined(loading), log);
    }

    private static List<Loaded> joined(List<CompletableFuture<Loaded>> loading) {
        List<Loaded> loaded = new ArrayList<>();
        try {
            loading.forEach(each -> loaded.add(each.join()));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return loaded;
    }

    private static Loaded load(ApiSource source) {
        LoadedApi document = new Generator(step -> {}).load(source.request());
        String provider = source.provider().orElse(document.names().typeScript().clientVariable());
        OwnServer server = source.server();
        Api api = Api.of(document, provider, new ApiServers(server.upstream().map(URI::toString), server.variables()));
        return new Loaded(source, document, api);
    }
}
