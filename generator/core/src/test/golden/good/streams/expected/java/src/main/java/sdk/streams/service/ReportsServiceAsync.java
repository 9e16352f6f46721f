package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.model.Row;

/** Operations under <code>reports</code>, without waiting for the responses. */
public final class ReportsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ReportsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Row> retrieve() {
        return caller.value(retrieveWithResponse());
    }

    public CompletableFuture<Row> retrieve(Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Row>> retrieveWithResponse() {
        return retrieveWithResponse(RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Row>> retrieveWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ReportsService.RETRIEVE, PathValues.none(), options);
    }
}
