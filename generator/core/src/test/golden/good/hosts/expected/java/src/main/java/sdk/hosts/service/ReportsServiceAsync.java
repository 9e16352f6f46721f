package sdk.hosts.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hosts.core.ApiResponse;
import sdk.hosts.core.PathValues;
import sdk.hosts.core.RequestOptions;
import sdk.hosts.core.base.ApiCaller;

/** Operations under <code>reports</code>, without waiting for the responses. */
public final class ReportsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ReportsServiceAsync(ApiCaller caller) {
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
        return caller.callAsync(ReportsService.LIST, PathValues.none(), options);
    }
}
