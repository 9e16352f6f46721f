package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.model.EventListItemData;

/** Operations under <code>events</code>, without waiting for the responses. */
public final class EventsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public EventsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<EventStream<EventListItemData>> list() {
        return caller.value(listWithResponse());
    }

    public CompletableFuture<EventStream<EventListItemData>> list(
            Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(options));
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<EventListItemData>>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<EventListItemData>>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(EventsService.LIST, PathValues.none(), options);
    }
}
