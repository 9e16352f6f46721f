package sdk.servers.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.servers.core.ApiResponse;
import sdk.servers.core.PathValues;
import sdk.servers.core.RequestOptions;
import sdk.servers.core.base.ApiCaller;

/** Operations under <code>things</code>, without waiting for the responses. */
public final class ThingsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ThingsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<List<String>> list() {
        return caller.value(listWithResponse());
    }

    public CompletableFuture<List<String>> list(Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(options));
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ThingsService.LIST, PathValues.none(), options);
    }
}
