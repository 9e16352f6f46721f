package sdk.streams.service;

import java.util.function.Consumer;
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
    static final OperationDescriptor<EventStream<EventsListResponseItemData>> LIST = OperationDescriptor.of("GET",
            "watch", "/events")
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
        return listWithResponse().value();
    }

    public EventStream<EventsListResponseItemData> list(Consumer<RequestOptions.Builder> options) {
        return listWithResponse(options).value();
    }

    /**
     * Like {@code list}, with the status and the headers of the response.
     */
    public ApiResponse<EventStream<EventsListResponseItemData>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /**
     * Like {@code list}, with the status and the headers of the response.
     */
    public ApiResponse<EventStream<EventsListResponseItemData>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.none(), options);
    }
}
