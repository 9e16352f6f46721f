package sdk.security.service;

import java.util.function.Consumer;
import sdk.security.core.ApiResponse;
import sdk.security.core.NoContent;
import sdk.security.core.PathValues;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;
import sdk.security.core.internal.http.OperationDescriptor;

/** Operations under <code>api</code>. */
public final class ApiService {
    static final OperationDescriptor<NoContent> OPEN = OperationDescriptor.of("GET", "open",
            "/open")
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ApiService(ApiCaller caller) {
        this.caller = caller;
    }

    public void open() {
        openWithResponse();
    }

    public void open(Consumer<RequestOptions.Builder> options) {
        openWithResponse(options);
    }

    /** Like {@code open}, with the status and the headers of the response. */
    public ApiResponse<NoContent> openWithResponse() {
        return openWithResponse(RequestOptions.none());
    }

    /** Like {@code open}, with the status and the headers of the response. */
    public ApiResponse<NoContent> openWithResponse(Consumer<RequestOptions.Builder> options) {
        return caller.call(OPEN, PathValues.none(), options);
    }
}
