package sdk.pagination.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pagination.core.Page;
import sdk.pagination.core.PathValues;
import sdk.pagination.core.RequestOptions;
import sdk.pagination.core.base.ApiCaller;
import sdk.pagination.core.base.ObjectBuilder;
import sdk.pagination.core.internal.paging.Paging;
import sdk.pagination.model.Item;
import sdk.pagination.model.PageNumberListParams;

/** Operations under <code>page-numbers</code>, without waiting for the responses. */
public final class PageNumbersServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PageNumbersServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Page<Item>> list() {
        return list(PageNumberListParams.builder().build(), RequestOptions.none());
    }

    public CompletableFuture<Page<Item>> list(PageNumberListParams params) {
        return list(params, RequestOptions.none());
    }

    public CompletableFuture<Page<Item>> list(Consumer<PageNumberListParams.Builder> params) {
        return list(ObjectBuilder.built(PageNumberListParams.builder(), params),
                RequestOptions.none());
    }

    public CompletableFuture<Page<Item>> list(RequestOptions options) {
        return list(PageNumberListParams.builder().build(), options);
    }

    public CompletableFuture<Page<Item>> list(PageNumberListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.pageAsync(PageNumbersService.LIST,
                Paging.pageNumber("items", "page", 0).withTotal("meta.total_pages"), Item.TYPE,
                PathValues.none(), params, options);
    }

    public CompletableFuture<Page<Item>> list(Consumer<PageNumberListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(PageNumberListParams.builder(), params), options);
    }
}
