package sdk.shop.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.shop.core.ApiResponse;
import sdk.shop.core.NoContent;
import sdk.shop.core.PathValues;
import sdk.shop.core.RequestOptions;
import sdk.shop.core.base.ApiCaller;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.core.internal.http.BodyFormat;
import sdk.shop.core.internal.http.OperationDescriptor;
import sdk.shop.params.CallbackUrlBodyParams;

/**
 * Operations under <code>exports</code>.
 */
public final class ExportsService {
    private static final OperationDescriptor<NoContent> CREATE =
            OperationDescriptor.of("POST", "createExport", "/exports")
            .body(BodyFormat.JSON, "application/json")
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ExportsService(ApiCaller caller) {
        this.caller = caller;
    }

    public void create() {
        createWithResponse(CallbackUrlBodyParams.builder().build(), RequestOptions.none());
    }

    public void create(CallbackUrlBodyParams params) {
        createWithResponse(params, RequestOptions.none());
    }

    public void create(Consumer<CallbackUrlBodyParams.Builder> params) {
        create(ObjectBuilder.built(CallbackUrlBodyParams.builder(), params));
    }

    public void create(CallbackUrlBodyParams params, RequestOptions options) {
        createWithResponse(params, options);
    }

    public ApiResponse<NoContent> createWithResponse(CallbackUrlBodyParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync() {
        return createAsync(CallbackUrlBodyParams.builder().build());
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync(CallbackUrlBodyParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync(
            Consumer<CallbackUrlBodyParams.Builder> params) {
        return createAsync(ObjectBuilder.built(CallbackUrlBodyParams.builder(), params));
    }
}
