package sdk.streams.service;

import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.model.Row;

/** Operations under <code>records</code>. */
public final class RecordsService {
    static final OperationDescriptor<EventStream<Row>> LIST = OperationDescriptor.of("GET",
            "records", "/records")
            .returnsJsonSequence(Row.TYPE, "application/json-seq");

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public RecordsService(ApiCaller caller) {
        this.caller = caller;
    }

    public EventStream<Row> list() {
        return listWithResponse().value();
    }

    public EventStream<Row> list(Consumer<RequestOptions.Builder> options) {
        return listWithResponse(options).value();
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<EventStream<Row>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<EventStream<Row>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.none(), options);
    }
}
