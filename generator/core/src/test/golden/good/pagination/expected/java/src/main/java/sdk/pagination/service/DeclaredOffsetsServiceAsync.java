package sdk.pagination.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pagination.core.Page;
import sdk.pagination.core.PathValues;
import sdk.pagination.core.RequestOptions;
import sdk.pagination.core.base.ApiCaller;
import sdk.pagination.core.base.ObjectBuilder;
import sdk.pagination.core.internal.paging.Paging;
import sdk.pagination.model.DeclaredOffsetListParams;
import sdk.pagination.model.Row;

/** Operations under <code>declared-offsets</code>, without waiting for the responses. */
public final class DeclaredOffsetsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public DeclaredOffsetsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Page<Row>> list() {
        return list(DeclaredOffsetListParams.builder().build(), RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(DeclaredOffsetListParams params) {
        return list(params, RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(Consumer<DeclaredOffsetListParams.Builder> params) {
        return list(ObjectBuilder.built(DeclaredOffsetListParams.builder(), params),
                RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(RequestOptions options) {
        return list(DeclaredOffsetListParams.builder().build(), options);
    }

    public CompletableFuture<Page<Row>> list(DeclaredOffsetListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.pageAsync(DeclaredOffsetsService.LIST,
                Paging.offset("rows", "begin").withMore("at.go_on"), Row.TYPE, PathValues.none(),
                params, options);
    }

    public CompletableFuture<Page<Row>> list(Consumer<DeclaredOffsetListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(DeclaredOffsetListParams.builder(), params), options);
    }
}
