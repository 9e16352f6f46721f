package sdk.pagination.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pagination.core.Page;
import sdk.pagination.core.PathValues;
import sdk.pagination.core.RequestOptions;
import sdk.pagination.core.base.ApiCaller;
import sdk.pagination.core.base.ObjectBuilder;
import sdk.pagination.core.internal.paging.Paging;
import sdk.pagination.model.DeclaredCursorListParams;
import sdk.pagination.model.Row;

/** Operations under <code>declared-cursors</code>, without waiting for the responses. */
public final class DeclaredCursorsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public DeclaredCursorsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Page<Row>> list() {
        return list(DeclaredCursorListParams.builder().build(), RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(DeclaredCursorListParams params) {
        return list(params, RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(Consumer<DeclaredCursorListParams.Builder> params) {
        return list(ObjectBuilder.built(DeclaredCursorListParams.builder(), params),
                RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(RequestOptions options) {
        return list(DeclaredCursorListParams.builder().build(), options);
    }

    public CompletableFuture<Page<Row>> list(DeclaredCursorListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.pageAsync(DeclaredCursorsService.LIST,
                Paging.cursor("rows", "at.to", "from").withMore("at.go_on"), Row.TYPE,
                PathValues.none(), params, options);
    }

    public CompletableFuture<Page<Row>> list(Consumer<DeclaredCursorListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(DeclaredCursorListParams.builder(), params), options);
    }
}
