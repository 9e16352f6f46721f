package dev.callwright.gateway.operation;

import dev.callwright.core.LoadedApi;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An API whose operations can be called. Thread-safe; operations are compiled when they are called first. */
public final class Api {
    private final String provider;
    private final String title;
    private final List<GatewayOperation> operations;
    private final PathRouter router;
    private final OperationNames index;
    // Made when it is used first: it reads all descriptions.
    private volatile @Nullable OperationSearch search;

    private Api(String provider, String title, List<GatewayOperation> operations, PathRouter router) {
        this.provider = provider;
        this.title = title;
        this.operations = List.copyOf(operations);
        this.router = router;
        this.index = new OperationNames(operations);
    }

    /**
     * The operations of a loaded API.
     *
     * @param provider the name of the API in URLs
     * @param servers what the operator says about its servers
     * @throws dev.callwright.core.request.RequestException if an operation has no server that is safe to call
     */
    public static Api of(LoadedApi loaded, String provider, ApiServers servers) {
        PathRouter router = new PathRouter();
        ApiParts parts = new ApiParts(loaded, provider);
        ServerAddresses addresses = new ServerAddresses(loaded, provider, servers);
        Map<String, String> names = new LinkedHashMap<>();
        TypeScriptNames typeScript = loaded.names().typeScript();
        loaded.model().resources().forEach(resource -> name(resource, "", typeScript, names));
        List<GatewayOperation> operations = new ArrayList<>();
        for (Operation operation : loaded.model().operations()) {
            String name = names.getOrDefault(operation.id(), operation.id());
            GatewayOperation callable = new GatewayOperation(
                    new GatewayOperation.Place(FreeHeaders.onlyIn(operation), name, addresses.of(operation)),
                    parts,
                    (own, request) -> isOwn(router, own, request));
            operations.add(callable);
            router.add(callable);
        }
        return new Api(provider, loaded.model().info().title(), operations, router);
    }

    // A value such as "me" makes /users/{id} the concrete /users/me, which another rule may deny.
    private static boolean isOwn(PathRouter router, GatewayOperation operation, EncodedRequest request) {
        String base = operation.server().getRawPath().replaceFirst("/+$", "");
        String path = request.uri().getRawPath().substring(base.length());
        String query = Objects.requireNonNullElse(request.uri().getRawQuery(), "");
        return router.route(request.method(), path, query) instanceof Route.Found found
                && (found.operation() == operation || PathRouter.isSameShape(found.operation(), operation));
    }

    private static void name(Resource resource, String above, TypeScriptNames names, Map<String, String> all) {
        String own = above + names.resourceAccessor(resource) + ".";
        resource.operations().forEach(operation -> all.put(operation.id(), own + names.method(operation)));
        resource.children().forEach(child -> name(child, own, names, all));
    }

    /** The name of the API in URLs. */
    public String provider() {
        return provider;
    }

    /** The title of the document. */
    public String title() {
        return title;
    }

    /** All operations, in the order of the model. */
    public List<GatewayOperation> operations() {
        return operations;
    }

    /** The URLs of all servers that calls can go to. */
    public Set<URI> servers() {
        Set<URI> servers = new LinkedHashSet<>();
        operations.forEach(operation -> servers.add(operation.server()));
        return servers;
    }

    /** The operation with an id, or a path in the TypeScript SDK, in any letter case; empty if there is none, or several. */
    public Optional<GatewayOperation> find(String name) {
        return index.find(name);
    }

    /** The id or the path in the SDK that a name was probably meant to be; empty: none is near. */
    public Optional<String> suggestion(String name) {
        return index.suggestion(name);
    }

    /** The operation that a method and a path of a URL call; the path is encoded and starts with a slash. */
    public Route route(String method, String rawPath) {
        return route(method, rawPath, "");
    }

    /** The same, for paths whose operation a part of the query decides. */
    public Route route(String method, String rawPath, String rawQuery) {
        return router.route(method, rawPath, rawQuery);
    }

    /** The operations that match all words of a query, the best first; all of them for an empty query. */
    public List<GatewayOperation> search(String query, int limit) {
        OperationSearch known = search;
        if (known == null) {
            known = new OperationSearch(operations);
            search = known;
        }
        return known.of(query, limit);
    }
}
