package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.model.Row;

/**
 * Operations under <code>reports</code>, without waiting for the responses.
 */
public final class ReportsServiceAsync {
    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ReportsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Row> list() {
        return caller.value(listWithResponse());
    }

    public CompletableFuture<Row> list(Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(options));
    }

    /**
     * Like {@code list}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Row>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /**
     * Like {@code list}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Row>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ReportsService.LIST, PathValues.none(), options);
    }
}
