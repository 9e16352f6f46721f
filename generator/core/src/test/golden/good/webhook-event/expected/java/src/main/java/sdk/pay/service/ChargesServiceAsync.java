package sdk.pay.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pay.core.ApiResponse;
import sdk.pay.core.PathValues;
import sdk.pay.core.RequestOptions;
import sdk.pay.core.base.ApiCaller;
import sdk.pay.model.Charge;

/** Operations under <code>charges</code>, without waiting for the responses. */
public final class ChargesServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ChargesServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Charge> retrieve(String id) {
        return caller.value(retrieveWithResponse(id));
    }

    public CompletableFuture<Charge> retrieve(String id, Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(id, options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Charge>> retrieveWithResponse(String id) {
        return retrieveWithResponse(id, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Charge>> retrieveWithResponse(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ChargesService.RETRIEVE, PathValues.of(id), options);
    }
}
