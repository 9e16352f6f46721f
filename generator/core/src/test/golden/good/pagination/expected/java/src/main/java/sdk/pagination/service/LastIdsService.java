package sdk.pagination.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pagination.core.Page;
import sdk.pagination.core.PathValues;
import sdk.pagination.core.RequestOptions;
import sdk.pagination.core.base.ApiCaller;
import sdk.pagination.core.base.ListBody;
import sdk.pagination.core.base.ObjectBuilder;
import sdk.pagination.core.internal.http.OperationDescriptor;
import sdk.pagination.core.internal.paging.Paging;
import sdk.pagination.model.Item;
import sdk.pagination.params.LastIdsListParams;

/**
 * Operations under <code>last-ids</code>.
 */
public final class LastIdsService {
    private static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET", "lastIds", "/last-ids")
            .returns(ListBody.of("data", Item.TYPE));

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public LastIdsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<Item> list() {
        return list(LastIdsListParams.builder().build(), RequestOptions.none());
    }

    public Page<Item> list(LastIdsListParams params) {
        return list(params, RequestOptions.none());
    }

    public Page<Item> list(Consumer<LastIdsListParams.Builder> params) {
        return list(ObjectBuilder.built(LastIdsListParams.builder(), params));
    }

    public Page<Item> list(LastIdsListParams params, RequestOptions options) {
        return caller.page(LIST,
                Paging.lastId("data").id("id").after("starting_after").before("ending_before").more(
                "has_more").build(), Item.TYPE, PathValues.none(), params, options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<Page<Item>> listAsync() {
        return listAsync(LastIdsListParams.builder().build());
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<Page<Item>> listAsync(LastIdsListParams params) {
        return caller.pageAsync(LIST,
                Paging.lastId("data").id("id").after("starting_after").before("ending_before").more(
                "has_more").build(), Item.TYPE, PathValues.none(), params);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<Page<Item>> listAsync(Consumer<LastIdsListParams.Builder> params) {
        return listAsync(ObjectBuilder.built(LastIdsListParams.builder(), params));
    }
}
