package sdk.pagination.service;

import java.util.function.Consumer;
import sdk.pagination.core.Page;
import sdk.pagination.core.PathValues;
import sdk.pagination.core.RequestOptions;
import sdk.pagination.core.base.ApiCaller;
import sdk.pagination.core.base.ListBody;
import sdk.pagination.core.base.ObjectBuilder;
import sdk.pagination.core.internal.http.OperationDescriptor;
import sdk.pagination.core.internal.paging.Paging;
import sdk.pagination.model.DeclaredPageNumberListParams;
import sdk.pagination.model.Row;

/** Operations under <code>declared-page-numbers</code>. */
public final class DeclaredPageNumbersService {
    static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET",
            "declaredPageNumbers", "/declared-page-numbers")
            .returns(ListBody.of("rows", Row.TYPE));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public DeclaredPageNumbersService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<Row> list() {
        return list(DeclaredPageNumberListParams.builder().build(), RequestOptions.none());
    }

    public Page<Row> list(DeclaredPageNumberListParams params) {
        return list(params, RequestOptions.none());
    }

    public Page<Row> list(Consumer<DeclaredPageNumberListParams.Builder> params) {
        return list(ObjectBuilder.built(DeclaredPageNumberListParams.builder(), params),
                RequestOptions.none());
    }

    public Page<Row> list(RequestOptions options) {
        return list(DeclaredPageNumberListParams.builder().build(), options);
    }

    public Page<Row> list(DeclaredPageNumberListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.pageNumber("rows", "part", 1), Row.TYPE, PathValues.none(),
                params, options);
    }

    public Page<Row> list(Consumer<DeclaredPageNumberListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(DeclaredPageNumberListParams.builder(), params), options);
    }
}
