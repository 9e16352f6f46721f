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
import sdk.pagination.model.DeclaredOffsetListParams;
import sdk.pagination.model.Row;

/** Operations under <code>declared-offsets</code>. */
public final class DeclaredOffsetsService {
    static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET",
            "declaredOffsets", "/declared-offsets")
            .returns(ListBody.of("rows", Row.TYPE));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public DeclaredOffsetsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<Row> list() {
        return list(DeclaredOffsetListParams.builder().build(), RequestOptions.none());
    }

    public Page<Row> list(DeclaredOffsetListParams params) {
        return list(params, RequestOptions.none());
    }

    public Page<Row> list(Consumer<DeclaredOffsetListParams.Builder> params) {
        return list(ObjectBuilder.built(DeclaredOffsetListParams.builder(), params),
                RequestOptions.none());
    }

    public Page<Row> list(RequestOptions options) {
        return list(DeclaredOffsetListParams.builder().build(), options);
    }

    public Page<Row> list(DeclaredOffsetListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.offset("rows", "begin").withMore("at.go_on"), Row.TYPE,
                PathValues.none(), params, options);
    }

    public Page<Row> list(Consumer<DeclaredOffsetListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(DeclaredOffsetListParams.builder(), params), options);
    }
}
