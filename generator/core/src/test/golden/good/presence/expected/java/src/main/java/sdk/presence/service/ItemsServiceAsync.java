package sdk.presence.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.presence.core.ApiResponse;
import sdk.presence.core.PathValues;
import sdk.presence.core.RequestOptions;
import sdk.presence.core.base.ApiCaller;
import sdk.presence.core.base.ObjectBuilder;
import sdk.presence.model.Item;
import sdk.presence.model.ItemUpdateParams;

/** Operations under <code>items</code>, without waiting for the responses. */
public final class ItemsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ItemsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Item> update(String id) {
        return caller.value(updateWithResponse(id));
    }

    public CompletableFuture<Item> update(String id, ItemUpdateParams params) {
        return caller.value(updateWithResponse(id, params));
    }

    public CompletableFuture<Item> update(String id, Consumer<ItemUpdateParams.Builder> params) {
        return caller.value(updateWithResponse(id, params));
    }

    public CompletableFuture<Item> update(String id, RequestOptions options) {
        return caller.value(updateWithResponse(id, options));
    }

    public CompletableFuture<Item> update(String id, ItemUpdateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(updateWithResponse(id, params, options));
    }

    public CompletableFuture<Item> update(String id, Consumer<ItemUpdateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(updateWithResponse(id, params, options));
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Item>> updateWithResponse(String id) {
        return updateWithResponse(id, ItemUpdateParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Item>> updateWithResponse(String id,
            ItemUpdateParams params) {
        return updateWithResponse(id, params, RequestOptions.none());
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Item>> updateWithResponse(String id,
            Consumer<ItemUpdateParams.Builder> params) {
        return updateWithResponse(id, ObjectBuilder.built(ItemUpdateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Item>> updateWithResponse(String id,
            RequestOptions options) {
        return updateWithResponse(id, ItemUpdateParams.builder().build(), options);
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Item>> updateWithResponse(String id,
            ItemUpdateParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ItemsService.UPDATE, PathValues.of(id), params, options);
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Item>> updateWithResponse(String id,
            Consumer<ItemUpdateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return updateWithResponse(id, ObjectBuilder.built(ItemUpdateParams.builder(), params),
                options);
    }
}
