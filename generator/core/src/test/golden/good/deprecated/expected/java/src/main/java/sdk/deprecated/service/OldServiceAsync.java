package sdk.deprecated.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.deprecated.core.ApiResponse;
import sdk.deprecated.core.PathValues;
import sdk.deprecated.core.RequestOptions;
import sdk.deprecated.core.base.ApiCaller;
import sdk.deprecated.core.base.ObjectBuilder;
import sdk.deprecated.model.Gone;
import sdk.deprecated.model.OldCreateParams;
import sdk.deprecated.model.Thing;

/** Operations under <code>old</code>, without waiting for the responses. */
public final class OldServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public OldServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<Thing> create() {
        return caller.value(createWithResponse());
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<Thing> create(OldCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<Thing> create(Consumer<OldCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<Thing> create(RequestOptions options) {
        return caller.value(createWithResponse(options));
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<Thing> create(OldCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<Thing> create(Consumer<OldCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<ApiResponse<Thing>> createWithResponse() {
        return createWithResponse(OldCreateParams.builder().build(), RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(OldCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(
            Consumer<OldCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(OldCreateParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(RequestOptions options) {
        return createWithResponse(OldCreateParams.builder().build(), options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(OldCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(OldService.CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldServiceAsync#retrieve} instead.
     */
    @Deprecated
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(
            Consumer<OldCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(OldCreateParams.builder(), params), options);
    }

    public CompletableFuture<Gone> retrieve(String id) {
        return caller.value(retrieveWithResponse(id));
    }

    public CompletableFuture<Gone> retrieve(String id, Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(id, options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Gone>> retrieveWithResponse(String id) {
        return retrieveWithResponse(id, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Gone>> retrieveWithResponse(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(OldService.RETRIEVE, PathValues.of(id), options);
    }
}
