package sdk.examples.service;

import java.util.function.Consumer;
import sdk.examples.core.ApiResponse;
import sdk.examples.core.NoContent;
import sdk.examples.core.PathValues;
import sdk.examples.core.RequestOptions;
import sdk.examples.core.base.ApiCaller;
import sdk.examples.core.internal.http.OperationDescriptor;

/** Operations under <code>shared</code>. */
public final class SharedService {
    static final OperationDescriptor<NoContent> RETRIEVE = OperationDescriptor.of("GET",
            "getShared", "/shared")
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public SharedService(ApiCaller caller) {
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
