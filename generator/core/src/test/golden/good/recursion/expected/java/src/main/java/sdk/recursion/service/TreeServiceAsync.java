package sdk.recursion.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.recursion.core.ApiResponse;
import sdk.recursion.core.PathValues;
import sdk.recursion.core.RequestOptions;
import sdk.recursion.core.base.ApiCaller;
import sdk.recursion.core.base.ObjectBuilder;
import sdk.recursion.model.Node;
import sdk.recursion.model.TreeReplaceParams;

/** Operations under <code>tree</code>, without waiting for the responses. */
public final class TreeServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public TreeServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Node> replace(TreeReplaceParams params) {
        return caller.value(replaceWithResponse(params));
    }

    public CompletableFuture<Node> replace(Consumer<TreeReplaceParams.Builder> params) {
        return caller.value(replaceWithResponse(params));
    }

    public CompletableFuture<Node> replace(TreeReplaceParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(replaceWithResponse(params, options));
    }

    public CompletableFuture<Node> replace(Consumer<TreeReplaceParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(replaceWithResponse(params, options));
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Node>> replaceWithResponse(TreeReplaceParams params) {
        return replaceWithResponse(params, RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Node>> replaceWithResponse(
            Consumer<TreeReplaceParams.Builder> params) {
        return replaceWithResponse(ObjectBuilder.built(TreeReplaceParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Node>> replaceWithResponse(TreeReplaceParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(TreeService.REPLACE, PathValues.none(), params, options);
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Node>> replaceWithResponse(
            Consumer<TreeReplaceParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return replaceWithResponse(ObjectBuilder.built(TreeReplaceParams.builder(), params),
                options);
    }
}
