package sdk.pagination.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pagination.core.Page;
import sdk.pagination.core.PathValues;
import sdk.pagination.core.RequestOptions;
import sdk.pagination.core.base.ApiCaller;
import sdk.pagination.core.base.ObjectBuilder;
import sdk.pagination.core.internal.paging.Paging;
import sdk.pagination.model.DeclaredLastIdListParams;
import sdk.pagination.model.Row;

/** Operations under <code>declared-last-ids</code>, without waiting for the responses. */
public final class DeclaredLastIdsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public DeclaredLastIdsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Page<Row>> list() {
        return list(DeclaredLastIdListParams.builder().build(), RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(DeclaredLastIdListParams params) {
        return list(params, RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(Consumer<DeclaredLastIdListParams.Builder> params) {
        return list(ObjectBuilder.built(DeclaredLastIdListParams.builder(), params),
                RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(RequestOptions options) {
        return list(DeclaredLastIdListParams.builder().build(), options);
    }

    public CompletableFuture<Page<Row>> list(DeclaredLastIdListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.pageAsync(DeclaredLastIdsService.LIST, Paging.lastId("result.rows").id("key")
                .after("from").build(), Row.TYPE, PathValues.none(), params, options);
    }

    public CompletableFuture<Page<Row>> list(Consumer<DeclaredLastIdListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(DeclaredLastIdListParams.builder(), params), options);
    }
}
