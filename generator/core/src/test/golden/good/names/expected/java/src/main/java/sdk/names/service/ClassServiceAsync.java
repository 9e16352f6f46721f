package sdk.names.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.names.core.ApiResponse;
import sdk.names.core.PathValues;
import sdk.names.core.RequestOptions;
import sdk.names.core.base.ApiCaller;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.model.ClassRetrieveParams;
import sdk.names.model.ListModel;

/** Operations under <code>class</code>, without waiting for the responses. */
public final class ClassServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ClassServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<ListModel> retrieve(String default_) {
        return caller.value(retrieveWithResponse(default_));
    }

    public CompletableFuture<ListModel> retrieve(String default_, ClassRetrieveParams params) {
        return caller.value(retrieveWithResponse(default_, params));
    }

    public CompletableFuture<ListModel> retrieve(String default_,
            Consumer<ClassRetrieveParams.Builder> params) {
        return caller.value(retrieveWithResponse(default_, params));
    }

    public CompletableFuture<ListModel> retrieve(String default_, RequestOptions options) {
        return caller.value(retrieveWithResponse(default_, options));
    }

    public CompletableFuture<ListModel> retrieve(String default_, ClassRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(default_, params, options));
    }

    public CompletableFuture<ListModel> retrieve(String default_,
            Consumer<ClassRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(default_, params, options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<ListModel>> retrieveWithResponse(String default_) {
        return retrieveWithResponse(default_, ClassRetrieveParams.builder().build(),
                RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<ListModel>> retrieveWithResponse(String default_,
            ClassRetrieveParams params) {
        return retrieveWithResponse(default_, params, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<ListModel>> retrieveWithResponse(String default_,
            Consumer<ClassRetrieveParams.Builder> params) {
        return retrieveWithResponse(default_,
                ObjectBuilder.built(ClassRetrieveParams.builder(), params), RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<ListModel>> retrieveWithResponse(String default_,
            RequestOptions options) {
        return retrieveWithResponse(default_, ClassRetrieveParams.builder().build(), options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<ListModel>> retrieveWithResponse(String default_,
            ClassRetrieveParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ClassService.RETRIEVE, PathValues.of(default_), params, options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<ListModel>> retrieveWithResponse(String default_,
            Consumer<ClassRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(default_,
                ObjectBuilder.built(ClassRetrieveParams.builder(), params), options);
    }
}
