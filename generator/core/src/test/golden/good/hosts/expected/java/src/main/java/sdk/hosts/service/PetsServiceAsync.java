package sdk.hosts.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hosts.core.ApiResponse;
import sdk.hosts.core.Page;
import sdk.hosts.core.PathValues;
import sdk.hosts.core.RequestOptions;
import sdk.hosts.core.base.ApiCaller;
import sdk.hosts.core.base.ObjectBuilder;
import sdk.hosts.core.internal.json.Codecs;
import sdk.hosts.core.internal.paging.Paging;
import sdk.hosts.model.PetDeleteAllParams;

/** Operations under <code>pets</code>, without waiting for the responses. */
public final class PetsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PetsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Page<String>> list() {
        return list(RequestOptions.none());
    }

    public CompletableFuture<Page<String>> list(Consumer<RequestOptions.Builder> options) {
        return caller.pageAsync(PetsService.LIST, Paging.link(), Codecs.STRING, PathValues.none(),
                null, options);
    }

    public CompletableFuture<List<String>> create() {
        return caller.value(createWithResponse());
    }

    public CompletableFuture<List<String>> create(Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> createWithResponse() {
        return createWithResponse(RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> createWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(PetsService.CREATE, PathValues.none(), options);
    }

    public CompletableFuture<List<String>> deleteAll() {
        return caller.value(deleteAllWithResponse());
    }

    public CompletableFuture<List<String>> deleteAll(PetDeleteAllParams params) {
        return caller.value(deleteAllWithResponse(params));
    }

    public CompletableFuture<List<String>> deleteAll(Consumer<PetDeleteAllParams.Builder> params) {
        return caller.value(deleteAllWithResponse(params));
    }

    public CompletableFuture<List<String>> deleteAll(RequestOptions options) {
        return caller.value(deleteAllWithResponse(options));
    }

    public CompletableFuture<List<String>> deleteAll(PetDeleteAllParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(deleteAllWithResponse(params, options));
    }

    public CompletableFuture<List<String>> deleteAll(Consumer<PetDeleteAllParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(deleteAllWithResponse(params, options));
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> deleteAllWithResponse() {
        return deleteAllWithResponse(PetDeleteAllParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> deleteAllWithResponse(
            PetDeleteAllParams params) {
        return deleteAllWithResponse(params, RequestOptions.none());
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> deleteAllWithResponse(
            Consumer<PetDeleteAllParams.Builder> params) {
        return deleteAllWithResponse(ObjectBuilder.built(PetDeleteAllParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> deleteAllWithResponse(
            RequestOptions options) {
        return deleteAllWithResponse(PetDeleteAllParams.builder().build(), options);
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> deleteAllWithResponse(
            PetDeleteAllParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(PetsService.DELETE_ALL, PathValues.none(), params, options);
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> deleteAllWithResponse(
            Consumer<PetDeleteAllParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return deleteAllWithResponse(ObjectBuilder.built(PetDeleteAllParams.builder(), params),
                options);
    }
}
