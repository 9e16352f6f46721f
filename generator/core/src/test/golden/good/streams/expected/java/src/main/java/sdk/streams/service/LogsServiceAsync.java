package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;

/** Operations under <code>logs</code>, without waiting for the responses. */
public final class LogsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public LogsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<EventStream<String>> list() {
        return caller.value(listWithResponse());
    }

    public CompletableFuture<EventStream<String>> list(Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(options));
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<String>>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<String>>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(LogsService.LIST, PathValues.none(), options);
    }
}
