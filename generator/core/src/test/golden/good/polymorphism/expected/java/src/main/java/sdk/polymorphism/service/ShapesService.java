package sdk.polymorphism.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.polymorphism.core.ApiResponse;
import sdk.polymorphism.core.PathValues;
import sdk.polymorphism.core.RequestOptions;
import sdk.polymorphism.core.base.ApiCaller;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.internal.http.BodyFormat;
import sdk.polymorphism.core.internal.http.OperationDescriptor;
import sdk.polymorphism.model.Answer;
import sdk.polymorphism.params.ShapesCreateParams;

/**
 * Operations under <code>shapes</code>.
 */
public final class ShapesService {
    private static final OperationDescriptor<Answer> CREATE = OperationDescriptor.of("POST", "addShape", "/shapes")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Answer.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ShapesService(ApiCaller caller) {
        this.caller = caller;
    }

    public Answer create(ShapesCreateParams params) {
        return createWithResponse(params, RequestOptions.none()).value();
    }

    public Answer create(Consumer<ShapesCreateParams.Builder> params) {
        return create(ObjectBuilder.built(ShapesCreateParams.builder(), params));
    }

    public Answer create(ShapesCreateParams params, RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    public ApiResponse<Answer> createWithResponse(ShapesCreateParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Answer> createAsync(ShapesCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Answer> createAsync(Consumer<ShapesCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(ShapesCreateParams.builder(), params));
    }
}
