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
import sdk.pagination.model.UrlListParams;

/** Operations under <code>urls</code>. */
public final class UrlsService {
    static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET", "urls", "/urls")
            .returns(ListBody.of("items", Item.TYPE));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public UrlsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<Item> list() {
        return list(UrlListParams.builder().build(), RequestOptions.none());
    }

    public Page<Item> list(UrlListParams params) {
        return list(params, RequestOptions.none());
    }

    public Page<Item> list(Consumer<UrlListParams.Builder> params) {
        return list(ObjectBuilder.built(UrlListParams.builder(), params), RequestOptions.none());
    }

    public Page<Item> list(RequestOptions options) {
        return list(UrlListParams.builder().build(), options);
    }

    public Page<Item> list(UrlListParams params, Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.url("items", "next"), Item.TYPE, PathValues.none(), params,
                options);
    }

    public Page<Item> list(Consumer<UrlListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(UrlListParams.builder(), params), options);
    }
}
