package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.model.Row;

/**
 * Operations under <code>records</code>.
 */
public final class RecordsService {
    private static final OperationDescriptor<EventStream<Row>> LIST =
            OperationDescriptor.of("GET", "records", "/records")
            .returnsJsonSequence(Row.TYPE, "application/json-seq");

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public RecordsService(ApiCaller caller) {
        this.caller = caller;
    }

    public EventStream<Row> list() {
        return listWithResponse(RequestOptions.none()).value();
    }

    public EventStream<Row> list(RequestOptions options) {
        return listWithResponse(options).value();
    }

    public ApiResponse<EventStream<Row>> listWithResponse(RequestOptions options) {
        return caller.call(LIST, PathValues.none(), options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<EventStream<Row>> listAsync() {
        return caller.valueAsync(LIST, PathValues.none(), null);
    }
}
