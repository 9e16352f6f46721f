package sdk.security.service;

import java.util.concurrent.CompletableFuture;
import sdk.security.core.ApiResponse;
import sdk.security.core.NoContent;
import sdk.security.core.PathValues;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;
import sdk.security.core.internal.http.OperationDescriptor;

/**
 * Operations under <code>mixed</code>.
 */
public final class MixedService {
    private static final OperationDescriptor<NoContent> RETRIEVE = OperationDescriptor.of("GET", "mixed", "/mixed")
            .security("session")
            .security("key", "tenant")
            .security("bearer")
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public MixedService(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * With a session, with both keys, or with a token.
     */
    public void retrieve() {
        retrieveWithResponse(RequestOptions.none());
    }

    /**
     * With a session, with both keys, or with a token.
     */
    public void retrieve(RequestOptions options) {
        retrieveWithResponse(options);
    }

    /**
     * With a session, with both keys, or with a token.
     */
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
