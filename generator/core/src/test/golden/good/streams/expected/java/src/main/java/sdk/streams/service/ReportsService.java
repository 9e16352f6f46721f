package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
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
    private static final OperationDescriptor<Row> LIST = OperationDescriptor.of("GET", "report", "/reports")
            .returns(Row.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ReportsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Row list() {
        return listWithResponse(RequestOptions.none()).value();
    }

    public Row list(RequestOptions options) {
        return listWithResponse(options).value();
    }

    public ApiResponse<Row> listWithResponse(RequestOptions options) {
        return caller.call(LIST, PathValues.none(), options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<Row> listAsync() {
        return caller.valueAsync(LIST, PathValues.none(), null);
    }
}
