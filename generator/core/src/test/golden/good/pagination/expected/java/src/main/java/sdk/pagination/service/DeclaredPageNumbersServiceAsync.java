package sdk.pagination.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pagination.core.Page;
import sdk.pagination.core.PathValues;
import sdk.pagination.core.RequestOptions;
import sdk.pagination.core.base.ApiCaller;
import sdk.pagination.core.base.ObjectBuilder;
import sdk.pagination.core.internal.paging.Paging;
import sdk.pagination.model.DeclaredPageNumberListParams;
import sdk.pagination.model.Row;

/** Operations under <code>declared-page-numbers</code>, without waiting for the responses. */
public final class DeclaredPageNumbersServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public DeclaredPageNumbersServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Page<Row>> list() {
        return list(DeclaredPageNumberListParams.builder().build(), RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(DeclaredPageNumberListParams params) {
        return list(params, RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(
            Consumer<DeclaredPageNumberListParams.Builder> params) {
        return list(ObjectBuilder.built(DeclaredPageNumberListParams.builder(), params),
                RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(RequestOptions options) {
        return list(DeclaredPageNumberListParams.builder().build(), options);
    }

    public CompletableFuture<Page<Row>> list(DeclaredPageNumberListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.pageAsync(DeclaredPageNumbersService.LIST,
                Paging.pageNumber("rows", "part", 1), Row.TYPE, PathValues.none(), params, options);
    }

    public CompletableFuture<Page<Row>> list(Consumer<DeclaredPageNumberListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(DeclaredPageNumberListParams.builder(), params), options);
    }
}
