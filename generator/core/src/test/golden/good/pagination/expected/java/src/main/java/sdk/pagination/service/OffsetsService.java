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
import sdk.pagination.model.Item;
import sdk.pagination.model.OffsetListParams;

/** Operations under <code>offsets</code>. */
public final class OffsetsService {
    static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET", "offsets",
            "/offsets")
            .returns(ListBody.of("items", Item.TYPE));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public OffsetsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<Item> list() {
        return list(OffsetListParams.builder().build(), RequestOptions.none());
    }

    public Page<Item> list(OffsetListParams params) {
        return list(params, RequestOptions.none());
    }

    public Page<Item> list(Consumer<OffsetListParams.Builder> params) {
        return list(ObjectBuilder.built(OffsetListParams.builder(), params), RequestOptions.none());
    }

    public Page<Item> list(RequestOptions options) {
        return list(OffsetListParams.builder().build(), options);
    }

    public Page<Item> list(OffsetListParams params, Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.offset("items", "offset").withTotal("total"), Item.TYPE,
                PathValues.none(), params, options);
    }

    public Page<Item> list(Consumer<OffsetListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(OffsetListParams.builder(), params), options);
    }
}
