package sdk.kinds.service;

import java.util.concurrent.CompletableFuture;
import sdk.kinds.core.ApiResponse;
import sdk.kinds.core.NoContent;
import sdk.kinds.core.PathValues;
import sdk.kinds.core.RequestOptions;
import sdk.kinds.core.base.ApiCaller;
import sdk.kinds.core.internal.http.OperationDescriptor;
import sdk.kinds.model.Failure;

/**
 * Operations under <code>payments</code>.
 */
public final class PaymentsService {
    private static final OperationDescriptor<NoContent> CREATE = OperationDescriptor.of("POST", "pay", "/payments")
            .error("default", Failure.TYPE)
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public PaymentsService(ApiCaller caller) {
        this.caller = caller;
    }

    public void create() {
        createWithResponse(RequestOptions.none());
    }

    public void create(RequestOptions options) {
        createWithResponse(options);
    }

    public ApiResponse<NoContent> createWithResponse(RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync() {
        return caller.valueAsync(CREATE, PathValues.none(), null);
    }
}
