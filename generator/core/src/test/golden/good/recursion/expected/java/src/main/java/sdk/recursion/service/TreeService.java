package sdk.recursion.service;

import java.util.function.Consumer;
import sdk.recursion.core.ApiResponse;
import sdk.recursion.core.PathValues;
import sdk.recursion.core.RequestOptions;
import sdk.recursion.core.base.ApiCaller;
import sdk.recursion.core.base.ObjectBuilder;
import sdk.recursion.core.internal.http.BodyFormat;
import sdk.recursion.core.internal.http.OperationDescriptor;
import sdk.recursion.model.Node;
import sdk.recursion.model.TreeReplaceParams;

/** Operations under <code>tree</code>. */
public final class TreeService {
    static final OperationDescriptor<Node> REPLACE = OperationDescriptor.of("PUT", "replaceTree",
            "/tree")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Node.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public TreeService(ApiCaller caller) {
        this.caller = caller;
    }

    public Node replace(TreeReplaceParams params) {
        return replaceWithResponse(params).value();
    }

    public Node replace(Consumer<TreeReplaceParams.Builder> params) {
        return replaceWithResponse(params).value();
    }

    public Node replace(TreeReplaceParams params, Consumer<RequestOptions.Builder> options) {
        return replaceWithResponse(params, options).value();
    }

    public Node replace(Consumer<TreeReplaceParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return replaceWithResponse(params, options).value();
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<Node> replaceWithResponse(TreeReplaceParams params) {
        return replaceWithResponse(params, RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<Node> replaceWithResponse(Consumer<TreeReplaceParams.Builder> params) {
        return replaceWithResponse(ObjectBuilder.built(TreeReplaceParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<Node> replaceWithResponse(TreeReplaceParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(REPLACE, PathValues.none(), params, options);
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<Node> replaceWithResponse(Consumer<TreeReplaceParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return replaceWithResponse(ObjectBuilder.built(TreeReplaceParams.builder(), params),
                options);
    }
}
