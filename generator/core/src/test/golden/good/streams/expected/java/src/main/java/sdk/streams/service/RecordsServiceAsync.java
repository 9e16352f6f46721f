package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.model.Row;

/** Operations under <code>records</code>, without waiting for the responses. */
public final class RecordsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public RecordsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<EventStream<Row>> list() {
        return caller.value(listWithResponse());
    }

    public CompletableFuture<EventStream<Row>> list(Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(options));
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<Row>>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<Row>>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(RecordsService.LIST, PathValues.none(), options);
    }
}
