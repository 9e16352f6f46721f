package sdk.pagination.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pagination.core.Page;
import sdk.pagination.core.PathValues;
import sdk.pagination.core.RequestOptions;
import sdk.pagination.core.base.ApiCaller;
import sdk.pagination.core.internal.paging.Paging;
import sdk.pagination.model.Row;

/** Operations under <code>declared-links</code>, without waiting for the responses. */
public final class DeclaredLinksServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public DeclaredLinksServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Page<Row>> list() {
        return list(RequestOptions.none());
    }

    public CompletableFuture<Page<Row>> list(Consumer<RequestOptions.Builder> options) {
        return caller.pageAsync(DeclaredLinksService.LIST, Paging.link("rows"), Row.TYPE,
                PathValues.none(), null, options);
    }
}
