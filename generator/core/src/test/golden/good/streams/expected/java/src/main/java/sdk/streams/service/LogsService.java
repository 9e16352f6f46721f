package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.core.internal.json.Codecs;

/**
 * Operations under <code>logs</code>.
 */
public final class LogsService {
    private static final OperationDescriptor<EventStream<String>> LIST = OperationDescriptor.of("GET", "log", "/logs")
            .lastEvent("bye")
            .returnsEvents(Codecs.STRING);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public LogsService(ApiCaller caller) {
        this.caller = caller;
    }

    public EventStream<String> list() {
        return listWithResponse(RequestOptions.none()).value();
    }

    public EventStream<String> list(RequestOptions options) {
        return listWithResponse(options).value();
    }

    public ApiResponse<EventStream<String>> listWithResponse(RequestOptions options) {
        return caller.call(LIST, PathValues.none(), options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<EventStream<String>> listAsync() {
        return caller.valueAsync(LIST, PathValues.none(), null);
    }
}
