package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.model.Row;

/** Operations under <code>exports</code>, without waiting for the responses. */
public final class ExportsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ExportsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<EventStream<Row>> retrieve(String export) {
        return caller.value(retrieveWithResponse(export));
    }

    public CompletableFuture<EventStream<Row>> retrieve(String export,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(export, options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<Row>>> retrieveWithResponse(String export) {
        return retrieveWithResponse(export, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<Row>>> retrieveWithResponse(String export,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ExportsService.RETRIEVE, PathValues.of(export), options);
    }
}
