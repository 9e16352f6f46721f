package sdk.security.service;

import java.util.concurrent.CompletableFuture;
import sdk.security.core.ApiResponse;
import sdk.security.core.NoContent;
import sdk.security.core.PathValues;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;
import sdk.security.core.internal.http.OperationDescriptor;
import sdk.security.model.NotFound;
import sdk.security.model.Problem;

/**
 * Operations under <code>either</code>.
 */
public final class EitherService {
    private static final OperationDescriptor<NoContent> RETRIEVE = OperationDescriptor.of("GET", "either", "/either")
            .error("404", NotFound.TYPE)
            .error("default", Problem.TYPE)
            .security("bearer")
            .security("basic")
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public EitherService(ApiCaller caller) {
        this.caller = caller;
    }

    public void retrieve() {
        retrieveWithResponse(RequestOptions.none());
    }

    public void retrieve(RequestOptions options) {
        retrieveWithResponse(options);
    }

    public ApiResponse<NoContent> retrieveWithResponse(RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.none(), options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<NoContent> retrieveAsync() {
        return caller.valueAsync(RETRIEVE, PathValues.none(), null);
    }
}
