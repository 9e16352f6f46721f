package sdk.hooks.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hooks.core.ApiResponse;
import sdk.hooks.core.PathValues;
import sdk.hooks.core.RequestOptions;
import sdk.hooks.core.base.ApiCaller;
import sdk.hooks.model.Event;

/** Operations under <code>events</code>, without waiting for the responses. */
public final class EventsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public EventsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Event> retrieve(String id) {
        return caller.value(retrieveWithResponse(id));
    }

    public CompletableFuture<Event> retrieve(String id, Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(id, options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Event>> retrieveWithResponse(String id) {
        return retrieveWithResponse(id, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Event>> retrieveWithResponse(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(EventsService.RETRIEVE, PathValues.of(id), options);
    }
}
