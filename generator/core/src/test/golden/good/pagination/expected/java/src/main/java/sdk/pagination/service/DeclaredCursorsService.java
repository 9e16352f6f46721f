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
import sdk.pagination.model.DeclaredCursorListParams;
import sdk.pagination.model.Row;

/** Operations under <code>declared-cursors</code>. */
public final class DeclaredCursorsService {
    static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET",
            "declaredCursors", "/declared-cursors")
            .returns(ListBody.of("rows", Row.TYPE));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public DeclaredCursorsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<Row> list() {
        return list(DeclaredCursorListParams.builder().build(), RequestOptions.none());
    }

    public Page<Row> list(DeclaredCursorListParams params) {
        return list(params, RequestOptions.none());
    }

    public Page<Row> list(Consumer<DeclaredCursorListParams.Builder> params) {
        return list(ObjectBuilder.built(DeclaredCursorListParams.builder(), params),
                RequestOptions.none());
    }

    public Page<Row> list(RequestOptions options) {
        return list(DeclaredCursorListParams.builder().build(), options);
    }

    public Page<Row> list(DeclaredCursorListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.cursor("rows", "at.to", "from").withMore("at.go_on"),
                Row.TYPE, PathValues.none(), params, options);
    }

    public Page<Row> list(Consumer<DeclaredCursorListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(DeclaredCursorListParams.builder(), params), options);
    }
}
