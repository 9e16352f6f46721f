package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.core.internal.json.Codecs;
import sdk.streams.model.Row;

/**
 * Operations under <code>exports</code>.
 */
public final class ExportsService {
    private static final OperationDescriptor<EventStream<Row>> RETRIEVE =
            OperationDescriptor.of("GET", "exportRows", "/exports/{export}")
            .pathParameter("export", Codecs.STRING)
            .returnsJsonLines(Row.TYPE, "application/x-ndjson");

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ExportsService(ApiCaller caller) {
        this.caller = caller;
    }

    public EventStream<Row> retrieve(String export) {
        return retrieveWithResponse(export, RequestOptions.none()).value();
    }

    public EventStream<Row> retrieve(String export, RequestOptions options) {
        return retrieveWithResponse(export, options).value();
    }

    public ApiResponse<EventStream<Row>> retrieveWithResponse(String export,
            RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.of(export), options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<EventStream<Row>> retrieveAsync(String export) {
        return caller.valueAsync(RETRIEVE, PathValues.of(export), null);
    }
}
