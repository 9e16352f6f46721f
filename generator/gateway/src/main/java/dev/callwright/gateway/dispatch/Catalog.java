package dev.callwright.gateway.dispatch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.operation.Api;
import dev.callwright.gateway.operation.GatewayOperation;
import dev.callwright.gateway.operation.OperationDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The operations that a caller may call; the others are neither listed nor found nor described.
 *
 * @param serving the APIs and the policy
 * @param caller who asks
 */
public record Catalog(Serving serving, Caller caller) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The APIs that the caller may call. */
    public List<Api> apis() {
        return serving.apis().values().stream()
                .filter(api -> caller.mayCall(api.provider()))
                .toList();
    }

    private List<Api> apis(Optional<String> provider) {
        return provider.map(name -> List.of(serving.api(name, caller))).orElseGet(this::apis);
    }

    private boolean isVisible(GatewayOperation operation) {
        return serving.policy().isVisible(caller, operation.provider(), operation.operation());
    }

    /**
     * The operation with a name.
     *
     * @throws GatewayProblem with status 404 if there is none; 403 if the caller may not call it
     */
    public Target target(String provider, String name) {
        Target target = named(provider, name);
        serving.policy().check(caller, provider, target.operation().operation());
        return target;
    }

    /**
     * The operation with a name, for a record of the call, also if the caller may not call it.
     *
     * @throws GatewayProblem with status 404 if there is none
     */
    public Target named(String provider, String name) {
        Api api = serving.api(provider, caller);
        GatewayOperation operation = api.find(name)
                .orElseThrow(() -> GatewayProblem.unknown("'" + provider + "' has no such operation"
                        + api.suggestion(name)
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse("; GET /tools/search?q= finds operations")));
        return new Target(api, operation);
    }

    /** The operations that fit a query: the best of each API, then the second of each, and so on. */
    public List<GatewayOperation> found(Optional<String> provider, String query, int limit) {
        List<List<GatewayOperation>> byApi = new ArrayList<>();
        for (Api api : apis(provider)) {
            // What the policy hides must not use up the limit.
            byApi.add(api.search(query, Integer.MAX_VALUE).stream()
                    .filter(this::isVisible)
                    .limit(limit)
                    .toList());
        }
        return IntStream.range(0, limit)
                .boxed()
                .flatMap(rank ->
                        byApi.stream().filter(found -> rank < found.size()).map(found -> found.get(rank)))
                .limit(limit)
                .toList();
    }

    /** The operations that fit a query, as JSON. */
    public ObjectNode search(Optional<String> provider, String query, int limit) {
        ObjectNode json = JSON.createObjectNode();
        ArrayNode operations = json.putArray("operations");
        found(provider, query, limit)
                .forEach(operation -> operations.add(new OperationDescription(operation).summary()));
        return json;
    }

    /**
     * A page of the list of operations, as JSON, with the APIs.
     *
     * @param after the id of the last operation of the page before, with its provider and a slash before it; empty: the first page
     */
    public ObjectNode list(Optional<String> provider, Optional<String> after, int limit) {
        ObjectNode json = JSON.createObjectNode();
        ArrayNode apis = json.putArray("apis");
        for (Api api : apis(provider)) {
            long count = api.operations().stream().filter(this::isVisible).count();
            apis.addObject()
                    .put("provider", api.provider())
                    .put("title", api.title())
                    .put("operations", count);
        }
        List<GatewayOperation> all = apis(provider).stream()
                .flatMap(api -> api.operations().stream())
                .filter(this::isVisible)
                .toList();
        int start = after.map(key -> indexAfter(all, key)).orElse(0);
        int end = Math.min(all.size(), start + limit);
        ArrayNode operations = json.putArray("operations");
        all.subList(start, end).forEach(operation -> operations.add(new OperationDescription(operation).summary()));
        if (end < all.size()) {
            json.put("next", key(all.get(end - 1)));
        }
        return json;
    }

    private static String key(GatewayOperation operation) {
        return operation.provider() + "/" + operation.id();
    }

    private static int indexAfter(List<GatewayOperation> all, String key) {
        for (int index = 0; index < all.size(); index++) {
            if (key(all.get(index)).equals(key)) {
                return index + 1;
            }
        }
        throw GatewayProblem.of(400, "The query is invalid", "'after' is the value of 'next' in the page before");
    }
}
