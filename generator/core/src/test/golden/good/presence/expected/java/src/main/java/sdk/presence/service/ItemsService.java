package sdk.presence.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.presence.core.ApiResponse;
import sdk.presence.core.PathValues;
import sdk.presence.core.RequestOptions;
import sdk.presence.core.base.ApiCaller;
import sdk.presence.core.base.ObjectBuilder;
import sdk.presence.core.internal.http.BodyFormat;
import sdk.presence.core.internal.http.OperationDescriptor;
import sdk.presence.core.internal.json.Codecs;
import sdk.presence.model.Item;
import sdk.presence.params.ItemsUpdateParams;

/**
 * Operations under <code>items</code>.
 */
public final class ItemsService {
    private static final OperationDescriptor<Item> UPDATE = OperationDescriptor.of("PATCH", "updateItem", "/items/{id}")
            .pathParameter("id", Codecs.STRING)
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .returns(Item.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ItemsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Item update(String id) {
        return updateWithResponse(id, ItemsUpdateParams.builder().build(), RequestOptions.none()).value();
    }

    public Item update(String id, ItemsUpdateParams params) {
        return updateWithResponse(id, params, RequestOptions.none()).value();
    }

    public Item update(String id, Consumer<ItemsUpdateParams.Builder> params) {
        return update(id, ObjectBuilder.built(ItemsUpdateParams.builder(), params));
    }

    public Item update(String id, ItemsUpdateParams params, RequestOptions options) {
        return updateWithResponse(id, params, options).value();
    }

    public ApiResponse<Item> updateWithResponse(String id, ItemsUpdateParams params,
            RequestOptions options) {
        return caller.call(UPDATE, PathValues.of(id), params, options);
    }

    /**
     * Like {@code update}, without waiting.
     */
    public CompletableFuture<Item> updateAsync(String id) {
        return updateAsync(id, ItemsUpdateParams.builder().build());
    }

    /**
     * Like {@code update}, without waiting.
     */
    public CompletableFuture<Item> updateAsync(String id, ItemsUpdateParams params) {
        return caller.valueAsync(UPDATE, PathValues.of(id), params);
    }

    /**
     * Like {@code update}, without waiting.
     */
    public CompletableFuture<Item> updateAsync(String id,
            Consumer<ItemsUpdateParams.Builder> params) {
        return updateAsync(id, ObjectBuilder.built(ItemsUpdateParams.builder(), params));
    }
}
