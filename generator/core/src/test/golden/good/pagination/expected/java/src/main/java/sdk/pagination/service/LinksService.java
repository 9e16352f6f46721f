package sdk.pagination.service;

import java.util.List;
import java.util.function.Consumer;
import sdk.pagination.core.Page;
import sdk.pagination.core.PathValues;
import sdk.pagination.core.RequestOptions;
import sdk.pagination.core.base.ApiCaller;
import sdk.pagination.core.base.ObjectBuilder;
import sdk.pagination.core.internal.http.OperationDescriptor;
import sdk.pagination.core.internal.json.Codec;
import sdk.pagination.core.internal.paging.Paging;
import sdk.pagination.model.Item;
import sdk.pagination.model.LinkListParams;

/** Operations under <code>links</code>. */
public final class LinksService {
    static final OperationDescriptor<List<Item>> LIST = OperationDescriptor.of("GET", "links",
            "/links")
            .returns(Codec.list(Item.TYPE));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public LinksService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<Item> list() {
        return list(LinkListParams.builder().build(), RequestOptions.none());
    }

    public Page<Item> list(LinkListParams params) {
        return list(params, RequestOptions.none());
    }

    public Page<Item> list(Consumer<LinkListParams.Builder> params) {
        return list(ObjectBuilder.built(LinkListParams.builder(), params), RequestOptions.none());
    }

    public Page<Item> list(RequestOptions options) {
        return list(LinkListParams.builder().build(), options);
    }

    public Page<Item> list(LinkListParams params, Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.link(), Item.TYPE, PathValues.none(), params, options);
    }

    public Page<Item> list(Consumer<LinkListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(LinkListParams.builder(), params), options);
    }
}
