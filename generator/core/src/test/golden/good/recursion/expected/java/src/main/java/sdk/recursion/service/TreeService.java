package sdk.recursion.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.recursion.core.ApiResponse;
import sdk.recursion.core.PathValues;
import sdk.recursion.core.RequestOptions;
import sdk.recursion.core.base.ApiCaller;
import sdk.recursion.core.base.ObjectBuilder;
import sdk.recursion.core.internal.http.BodyFormat;
import sdk.recursion.core.internal.http.OperationDescriptor;
import sdk.recursion.model.Node;
import sdk.recursion.params.TreeReplaceParams;

/**
 * Operations under <code>tree</code>.
 */
public final class TreeService {
    private static final OperationDescriptor<Node> REPLACE = OperationDescriptor.of("PUT", "replaceTree", "/tree")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Node.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public TreeService(ApiCaller caller) {
        this.caller = caller;
    }

    public Node replace(TreeReplaceParams params) {
        return replaceWithResponse(params, RequestOptions.none()).value();
    }

    public Node replace(Consumer<TreeReplaceParams.Builder> params) {
        return replace(ObjectBuilder.built(TreeReplaceParams.builder(), params));
    }

    public Node replace(TreeReplaceParams params, RequestOptions options) {
        return replaceWithResponse(params, options).value();
    }

    public ApiResponse<Node> replaceWithResponse(TreeReplaceParams params, RequestOptions options) {
        return caller.call(REPLACE, PathValues.none(), params, options);
    }

    /**
     * Like {@code replace}, without waiting.
     */
    public CompletableFuture<Node> replaceAsync(TreeReplaceParams params) {
        return caller.valueAsync(REPLACE, PathValues.none(), params);
    }

    /**
     * Like {@code replace}, without waiting.
     */
    public CompletableFuture<Node> replaceAsync(Consumer<TreeReplaceParams.Builder> params) {
        return replaceAsync(ObjectBuilder.built(TreeReplaceParams.builder(), params));
    }
}
