package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.model.EventsListResponseItemData;

/**
 * Operations under <code>events</code>.
 */
public final class EventsService {
    private static final OperationDescriptor<EventStream<EventsListResponseItemData>> LIST =
            OperationDescriptor.of("GET", "watch", "/events")
            .lastEvent("[DONE]")
            .returnsEvents(EventsListResponseItemData.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public EventsService(ApiCaller caller) {
        this.caller = caller;
    }

    public EventStream<EventsListResponseItemData> list() {
        return listWithResponse(RequestOptions.none()).value();
    }

    public EventStream<EventsListResponseItemData> list(RequestOptions options) {
        return listWithResponse(options).value();
    }

    public ApiResponse<EventStream<EventsListResponseItemData>> listWithResponse(
            RequestOptions options) {
        return caller.call(LIST, PathValues.none(), options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<EventStream<EventsListResponseItemData>> listAsync() {
        return caller.valueAsync(LIST, PathValues.none(), null);
    }
}
