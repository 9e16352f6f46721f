package sdk.streams.service;

import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.core.internal.json.Codecs;
import sdk.streams.model.Row;

/** Operations under <code>exports</code>. */
public final class ExportsService {
    static final OperationDescriptor<EventStream<Row>> RETRIEVE = OperationDescriptor.of("GET",
            "exportRows", "/exports/{export}")
            .pathParameter("export", Codecs.STRING)
            .returnsJsonLines(Row.TYPE, "application/x-ndjson");

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ExportsService(ApiCaller caller) {
        this.caller = caller;
    }

    public EventStream<Row> retrieve(String export) {
        return retrieveWithResponse(export).value();
    }

    public EventStream<Row> retrieve(String export, Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(export, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<EventStream<Row>> retrieveWithResponse(String export) {
        return retrieveWithResponse(export, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<EventStream<Row>> retrieveWithResponse(String export,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(export), options);
    }
}
