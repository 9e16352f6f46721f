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
import sdk.pagination.model.LinkListParams;

/** Operations under <code>links</code>, without waiting for the responses. */
public final class LinksServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public LinksServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Page<Item>> list() {
        return list(LinkListParams.builder().build(), RequestOptions.none());
    }

    public CompletableFuture<Page<Item>> list(LinkListParams params) {
        return list(params, RequestOptions.none());
    }

    public CompletableFuture<Page<Item>> list(Consumer<LinkListParams.Builder> params) {
        return list(ObjectBuilder.built(LinkListParams.builder(), params), RequestOptions.none());
    }

    public CompletableFuture<Page<Item>> list(RequestOptions options) {
        return list(LinkListParams.builder().build(), options);
    }

    public CompletableFuture<Page<Item>> list(LinkListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.pageAsync(LinksService.LIST, Paging.link(), Item.TYPE, PathValues.none(),
                params, options);
    }

    public CompletableFuture<Page<Item>> list(Consumer<LinkListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(LinkListParams.builder(), params), options);
    }
}
