package sdk.hooks.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hooks.core.ApiResponse;
import sdk.hooks.core.NoContent;
import sdk.hooks.core.PathValues;
import sdk.hooks.core.RequestOptions;
import sdk.hooks.core.base.ApiCaller;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.core.internal.http.BodyFormat;
import sdk.hooks.core.internal.http.OperationDescriptor;
import sdk.hooks.params.TopicsBodyParams;

/**
 * Operations under <code>hooks</code>.
 */
public final class HooksService {
    private static final OperationDescriptor<NoContent> CREATE = OperationDescriptor.of("POST", "createHook", "/hooks")
            .body(BodyFormat.JSON, "application/json")
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public HooksService(ApiCaller caller) {
        this.caller = caller;
    }

    public void create() {
        createWithResponse(TopicsBodyParams.builder().build(), RequestOptions.none());
    }

    public void create(TopicsBodyParams params) {
        createWithResponse(params, RequestOptions.none());
    }

    public void create(Consumer<TopicsBodyParams.Builder> params) {
        create(ObjectBuilder.built(TopicsBodyParams.builder(), params));
    }

    public void create(TopicsBodyParams params, RequestOptions options) {
        createWithResponse(params, options);
    }

    public ApiResponse<NoContent> createWithResponse(TopicsBodyParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync() {
        return createAsync(TopicsBodyParams.builder().build());
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync(TopicsBodyParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync(Consumer<TopicsBodyParams.Builder> params) {
        return createAsync(ObjectBuilder.built(TopicsBodyParams.builder(), params));
    }
}
