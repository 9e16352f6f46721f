package sdk.kinds.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.kinds.core.ApiResponse;
import sdk.kinds.core.NoContent;
import sdk.kinds.core.PathValues;
import sdk.kinds.core.RequestOptions;
import sdk.kinds.core.base.ApiCaller;

/** Operations under <code>payments</code>, without waiting for the responses. */
public final class PaymentsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PaymentsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Void> create() {
        return caller.completion(createWithResponse());
    }

    public CompletableFuture<Void> create(Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse() {
        return createWithResponse(RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(PaymentsService.CREATE, PathValues.none(), options);
    }
}
