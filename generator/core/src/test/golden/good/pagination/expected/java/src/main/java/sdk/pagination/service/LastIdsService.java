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
import sdk.pagination.model.LastIdListParams;

/** Operations under <code>last-ids</code>. */
public final class LastIdsService {
    static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET", "lastIds",
            "/last-ids")
            .returns(ListBody.of("data", Item.TYPE));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public LastIdsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<Item> list() {
        return list(LastIdListParams.builder().build(), RequestOptions.none());
    }

    public Page<Item> list(LastIdListParams params) {
        return list(params, RequestOptions.none());
    }

    public Page<Item> list(Consumer<LastIdListParams.Builder> params) {
        return list(ObjectBuilder.built(LastIdListParams.builder(), params), RequestOptions.none());
    }

    public Page<Item> list(RequestOptions options) {
        return list(LastIdListParams.builder().build(), options);
    }

    public Page<Item> list(LastIdListParams params, Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.lastId("data").id("id").after("starting_after")
                .before("ending_before").more("has_more").build(), Item.TYPE, PathValues.none(),
                params, options);
    }

    public Page<Item> list(Consumer<LastIdListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(LastIdListParams.builder(), params), options);
    }
}
