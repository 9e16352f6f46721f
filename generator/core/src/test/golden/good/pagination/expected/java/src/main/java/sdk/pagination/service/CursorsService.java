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
import sdk.pagination.model.CursorListParams;
import sdk.pagination.model.Item;

/** Operations under <code>cursors</code>. */
public final class CursorsService {
    static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET", "cursors",
            "/cursors")
            .returns(ListBody.of("items", Item.TYPE));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public CursorsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<Item> list() {
        return list(CursorListParams.builder().build(), RequestOptions.none());
    }

    public Page<Item> list(CursorListParams params) {
        return list(params, RequestOptions.none());
    }

    public Page<Item> list(Consumer<CursorListParams.Builder> params) {
        return list(ObjectBuilder.built(CursorListParams.builder(), params), RequestOptions.none());
    }

    public Page<Item> list(RequestOptions options) {
        return list(CursorListParams.builder().build(), options);
    }

    public Page<Item> list(CursorListParams params, Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.cursor("items", "next", "cursor"), Item.TYPE,
                PathValues.none(), params, options);
    }

    public Page<Item> list(Consumer<CursorListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(CursorListParams.builder(), params), options);
    }
}
