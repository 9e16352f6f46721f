package sdk.hooks.service;

import java.util.function.Consumer;
import sdk.hooks.core.ApiResponse;
import sdk.hooks.core.PathValues;
import sdk.hooks.core.RequestOptions;
import sdk.hooks.core.base.ApiCaller;
import sdk.hooks.core.internal.http.OperationDescriptor;
import sdk.hooks.core.internal.json.Codecs;
import sdk.hooks.model.Event;

/** Operations under <code>events</code>. */
public final class EventsService {
    static final OperationDescriptor<Event> RETRIEVE = OperationDescriptor.of("GET", "getEvent",
            "/events/{id}")
            .pathParameter("id", Codecs.STRING)
            .returns(Event.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public EventsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Event retrieve(String id) {
        return retrieveWithResponse(id).value();
    }

    public Event retrieve(String id, Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(id, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Event> retrieveWithResponse(String id) {
        return retrieveWithResponse(id, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Event> retrieveWithResponse(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(id), options);
    }
}
