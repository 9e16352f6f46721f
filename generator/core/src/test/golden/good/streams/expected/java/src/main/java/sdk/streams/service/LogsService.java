package sdk.streams.service;

import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.core.internal.json.Codecs;

/** Operations under <code>logs</code>. */
public final class LogsService {
    static final OperationDescriptor<EventStream<String>> LIST = OperationDescriptor.of("GET",
            "log", "/logs")
            .lastEvent("bye")
            .returnsEvents(Codecs.STRING);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public LogsService(ApiCaller caller) {
        this.caller = caller;
    }

    public EventStream<String> list() {
        return listWithResponse().value();
    }

    public EventStream<String> list(Consumer<RequestOptions.Builder> options) {
        return listWithResponse(options).value();
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<EventStream<String>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<EventStream<String>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.none(), options);
    }
}
