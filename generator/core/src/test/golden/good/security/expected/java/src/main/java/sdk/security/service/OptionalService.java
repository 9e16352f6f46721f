package sdk.security.service;

import java.util.function.Consumer;
import sdk.security.core.ApiResponse;
import sdk.security.core.NoContent;
import sdk.security.core.PathValues;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;
import sdk.security.core.internal.http.OperationDescriptor;

/** Operations under <code>optional</code>. */
public final class OptionalService {
    static final OperationDescriptor<NoContent> RETRIEVE = OperationDescriptor.of("GET", "optional",
            "/optional")
            .security()
            .security("bearer")
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public OptionalService(ApiCaller caller) {
        this.caller = caller;
    }

    public void retrieve() {
        retrieveWithResponse();
    }

    public void retrieve(Consumer<RequestOptions.Builder> options) {
        retrieveWithResponse(options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<NoContent> retrieveWithResponse() {
        return retrieveWithResponse(RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<NoContent> retrieveWithResponse(Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.none(), options);
    }
}
