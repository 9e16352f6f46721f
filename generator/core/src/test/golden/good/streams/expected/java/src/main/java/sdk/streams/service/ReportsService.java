package sdk.streams.service;

import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.model.Row;

/** Operations under <code>reports</code>. */
public final class ReportsService {
    static final OperationDescriptor<Row> RETRIEVE = OperationDescriptor.of("GET", "report",
            "/reports")
            .returns(Row.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ReportsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Row retrieve() {
        return retrieveWithResponse().value();
    }

    public Row retrieve(Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Row> retrieveWithResponse() {
        return retrieveWithResponse(RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Row> retrieveWithResponse(Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.none(), options);
    }
}
