package sdk.presence.service;

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
import sdk.presence.model.ItemUpdateParams;

/** Operations under <code>items</code>. */
public final class ItemsService {
    static final OperationDescriptor<Item> UPDATE = OperationDescriptor.of("PATCH", "updateItem",
            "/items/{id}")
            .pathParameter("id", Codecs.STRING)
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .returns(Item.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ItemsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Item update(String id) {
        return updateWithResponse(id).value();
    }

    public Item update(String id, ItemUpdateParams params) {
        return updateWithResponse(id, params).value();
    }

    public Item update(String id, Consumer<ItemUpdateParams.Builder> params) {
        return updateWithResponse(id, params).value();
    }

    public Item update(String id, RequestOptions options) {
        return updateWithResponse(id, options).value();
    }

    public Item update(String id, ItemUpdateParams params,
            Consumer<RequestOptions.Builder> options) {
        return updateWithResponse(id, params, options).value();
    }

    public Item update(String id, Consumer<ItemUpdateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return updateWithResponse(id, params, options).value();
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<Item> updateWithResponse(String id) {
        return updateWithResponse(id, ItemUpdateParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<Item> updateWithResponse(String id, ItemUpdateParams params) {
        return updateWithResponse(id, params, RequestOptions.none());
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<Item> updateWithResponse(String id,
            Consumer<ItemUpdateParams.Builder> params) {
        return updateWithResponse(id, ObjectBuilder.built(ItemUpdateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<Item> updateWithResponse(String id, RequestOptions options) {
        return updateWithResponse(id, ItemUpdateParams.builder().build(), options);
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<Item> updateWithResponse(String id, ItemUpdateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(UPDATE, PathValues.of(id), params, options);
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<Item> updateWithResponse(String id,
            Consumer<ItemUpdateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return updateWithResponse(id, ObjectBuilder.built(ItemUpdateParams.builder(), params),
                options);
    }
}
