package sdk.pagination.service;

import java.util.function.Consumer;
import sdk.pagination.core.Page;
import sdk.pagination.core.PathValues;
import sdk.pagination.core.RequestOptions;
import sdk.pagination.core.base.ApiCaller;
import sdk.pagination.core.base.ListBody;
import sdk.pagination.core.internal.http.OperationDescriptor;
import sdk.pagination.core.internal.paging.Paging;
import sdk.pagination.model.Row;

/** Operations under <code>declared-urls</code>. */
public final class DeclaredUrlsService {
    static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET", "declaredUrls",
            "/declared-urls")
            .returns(ListBody.of("rows", Row.TYPE));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public DeclaredUrlsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<Row> list() {
        return list(RequestOptions.none());
    }

    public Page<Row> list(Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.url("rows", "@rows.rest"), Row.TYPE, PathValues.none(),
                null, options);
    }
}
