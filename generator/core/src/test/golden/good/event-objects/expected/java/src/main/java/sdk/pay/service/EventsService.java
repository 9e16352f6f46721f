package sdk.pay.service;

import java.util.concurrent.CompletableFuture;
import sdk.pay.core.ApiResponse;
import sdk.pay.core.PathValues;
import sdk.pay.core.RequestOptions;
import sdk.pay.core.base.ApiCaller;
import sdk.pay.core.internal.http.OperationDescriptor;
import sdk.pay.core.internal.json.Codecs;
import sdk.pay.model.Event;

/**
 * Operations under <code>events</code>.
 */
public final class EventsService {
    private static final OperationDescriptor<Event> RETRIEVE = OperationDescriptor.of("GET", "getEvent", "/events/{id}")
            .pathParameter("id", Codecs.STRING)
            .returns(Event.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public EventsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Event retrieve(String id) {
        return retrieveWithResponse(id, RequestOptions.none()).value();
    }

    public Event retrieve(String id, RequestOptions options) {
        return retrieveWithResponse(id, options).value();
    }

    public ApiResponse<Event> retrieveWithResponse(String id, RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.of(id), options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<Event> retrieveAsync(String id) {
        return caller.valueAsync(RETRIEVE, PathValues.of(id), null);
    }
}
