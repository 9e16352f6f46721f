package sdk.streams.service;

import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.model.Row;

/**
 * Operations under <code>reports</code>.
 */
public final class ReportsService {
    static final OperationDescriptor<Row> LIST = OperationDescriptor.of("GET", "report", "/reports")
            .returns(Row.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ReportsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Row list() {
        return listWithResponse().value();
    }

    public Row list(Consumer<RequestOptions.Builder> options) {
        return listWithResponse(options).value();
    }

    /**
     * Like {@code list}, with the status and the headers of the response.
     */
    public ApiResponse<Row> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /**
     * Like {@code list}, with the status and the headers of the response.
     */
    public ApiResponse<Row> listWithResponse(Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.none(), options);
    }
}
