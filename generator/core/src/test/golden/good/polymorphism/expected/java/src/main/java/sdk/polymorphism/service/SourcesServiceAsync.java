package sdk.polymorphism.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.polymorphism.core.ApiResponse;
import sdk.polymorphism.core.PathValues;
import sdk.polymorphism.core.RequestOptions;
import sdk.polymorphism.core.base.ApiCaller;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.model.Source;
import sdk.polymorphism.model.SourceCreateParams;

/** Operations under <code>sources</code>, without waiting for the responses. */
public final class SourcesServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public SourcesServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Source> create(SourceCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Source> create(Consumer<SourceCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Source> create(SourceCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Source> create(Consumer<SourceCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Source>> createWithResponse(SourceCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Source>> createWithResponse(
            Consumer<SourceCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(SourceCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Source>> createWithResponse(SourceCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(SourcesService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Source>> createWithResponse(
            Consumer<SourceCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(SourceCreateParams.builder(), params),
                options);
    }
}
