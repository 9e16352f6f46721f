package sdk.expandable.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.expandable.core.ApiResponse;
import sdk.expandable.core.PathValues;
import sdk.expandable.core.RequestOptions;
import sdk.expandable.core.base.ApiCaller;
import sdk.expandable.core.base.ObjectBuilder;
import sdk.expandable.model.Charge;
import sdk.expandable.model.ChargeRetrieveParams;

/** Operations under <code>charges</code>, without waiting for the responses. */
public final class ChargesServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ChargesServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Charge> retrieve(String charge) {
        return caller.value(retrieveWithResponse(charge));
    }

    public CompletableFuture<Charge> retrieve(String charge, ChargeRetrieveParams params) {
        return caller.value(retrieveWithResponse(charge, params));
    }

    public CompletableFuture<Charge> retrieve(String charge,
            Consumer<ChargeRetrieveParams.Builder> params) {
        return caller.value(retrieveWithResponse(charge, params));
    }

    public CompletableFuture<Charge> retrieve(String charge, RequestOptions options) {
        return caller.value(retrieveWithResponse(charge, options));
    }

    public CompletableFuture<Charge> retrieve(String charge, ChargeRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(charge, params, options));
    }

    public CompletableFuture<Charge> retrieve(String charge,
            Consumer<ChargeRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(charge, params, options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Charge>> retrieveWithResponse(String charge) {
        return retrieveWithResponse(charge, ChargeRetrieveParams.builder().build(),
                RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Charge>> retrieveWithResponse(String charge,
            ChargeRetrieveParams params) {
        return retrieveWithResponse(charge, params, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Charge>> retrieveWithResponse(String charge,
            Consumer<ChargeRetrieveParams.Builder> params) {
        return retrieveWithResponse(charge,
                ObjectBuilder.built(ChargeRetrieveParams.builder(), params), RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Charge>> retrieveWithResponse(String charge,
            RequestOptions options) {
        return retrieveWithResponse(charge, ChargeRetrieveParams.builder().build(), options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Charge>> retrieveWithResponse(String charge,
            ChargeRetrieveParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ChargesService.RETRIEVE, PathValues.of(charge), params, options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Charge>> retrieveWithResponse(String charge,
            Consumer<ChargeRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(charge,
                ObjectBuilder.built(ChargeRetrieveParams.builder(), params), options);
    }
}
