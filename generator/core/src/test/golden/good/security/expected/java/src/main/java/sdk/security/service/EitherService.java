package sdk.security.service;

import java.util.function.Consumer;
import sdk.security.core.ApiResponse;
import sdk.security.core.NoContent;
import sdk.security.core.PathValues;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;
import sdk.security.core.internal.http.OperationDescriptor;
import sdk.security.model.NotFound;
import sdk.security.model.Problem;

/** Operations under <code>either</code>. */
public final class EitherService {
    static final OperationDescriptor<NoContent> RETRIEVE = OperationDescriptor.of("GET", "either",
            "/either")
            .error("404", NotFound.TYPE)
            .error("default", Problem.TYPE)
            .security("bearer")
            .security("basic")
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public EitherService(ApiCaller caller) {
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
