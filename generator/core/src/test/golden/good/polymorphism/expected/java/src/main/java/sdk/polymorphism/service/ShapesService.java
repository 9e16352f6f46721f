package sdk.polymorphism.service;

import java.util.function.Consumer;
import sdk.polymorphism.core.ApiResponse;
import sdk.polymorphism.core.PathValues;
import sdk.polymorphism.core.RequestOptions;
import sdk.polymorphism.core.base.ApiCaller;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.internal.http.BodyFormat;
import sdk.polymorphism.core.internal.http.OperationDescriptor;
import sdk.polymorphism.model.Answer;
import sdk.polymorphism.model.ShapeCreateParams;

/** Operations under <code>shapes</code>. */
public final class ShapesService {
    static final OperationDescriptor<Answer> CREATE = OperationDescriptor.of("POST", "addShape",
            "/shapes")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Answer.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ShapesService(ApiCaller caller) {
        this.caller = caller;
    }

    public Answer create(ShapeCreateParams params) {
        return createWithResponse(params).value();
    }

    public Answer create(Consumer<ShapeCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public Answer create(ShapeCreateParams params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public Answer create(Consumer<ShapeCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Answer> createWithResponse(ShapeCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Answer> createWithResponse(Consumer<ShapeCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ShapeCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Answer> createWithResponse(ShapeCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Answer> createWithResponse(Consumer<ShapeCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ShapeCreateParams.builder(), params),
                options);
    }
}
