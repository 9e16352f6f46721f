package sdk.streams.service;

import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.model.EventListItemData;

/** Operations under <code>events</code>. */
public final class EventsService {
    static final OperationDescriptor<EventStream<EventListItemData>> LIST = OperationDescriptor.of("GET",
            "watch", "/events")
            .lastEvent("[DONE]")
            .returnsEvents(EventListItemData.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public EventsService(ApiCaller caller) {
        this.caller = caller;
    }

    public EventStream<EventListItemData> list() {
        return listWithResponse().value();
    }

    public EventStream<EventListItemData> list(Consumer<RequestOptions.Builder> options) {
        return listWithResponse(options).value();
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<EventStream<EventListItemData>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<EventStream<EventListItemData>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.none(), options);
    }
}
