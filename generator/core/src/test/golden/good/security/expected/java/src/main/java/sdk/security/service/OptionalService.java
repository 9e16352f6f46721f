package sdk.security.service;

import java.util.concurrent.CompletableFuture;
import sdk.security.core.ApiResponse;
import sdk.security.core.NoContent;
import sdk.security.core.PathValues;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;
import sdk.security.core.internal.http.OperationDescriptor;

/**
 * Operations under <code>optional</code>.
 */
public final class OptionalService {
    private static final OperationDescriptor<NoContent> RETRIEVE =
            OperationDescriptor.of("GET", "optional", "/optional")
            .security()
            .security("bearer")
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public OptionalService(ApiCaller caller) {
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
