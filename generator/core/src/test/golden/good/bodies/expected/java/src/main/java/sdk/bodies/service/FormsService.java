package sdk.bodies.service;

import java.util.function.Consumer;
import sdk.bodies.core.ApiResponse;
import sdk.bodies.core.NoContent;
import sdk.bodies.core.PathValues;
import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.internal.http.BodyFormat;
import sdk.bodies.core.internal.http.OperationDescriptor;
import sdk.bodies.model.FormCreateParams;

/** Operations under <code>forms</code>. */
public final class FormsService {
    static final OperationDescriptor<NoContent> CREATE = OperationDescriptor.of("POST", "PostForms",
            "/forms")
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public FormsService(ApiCaller caller) {
        this.caller = caller;
    }

    public void create(FormCreateParams params) {
        createWithResponse(params);
    }

    public void create(Consumer<FormCreateParams.Builder> params) {
        createWithResponse(params);
    }

    public void create(FormCreateParams params, Consumer<RequestOptions.Builder> options) {
        createWithResponse(params, options);
    }

    public void create(Consumer<FormCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        createWithResponse(params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(FormCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(Consumer<FormCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(FormCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(FormCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(Consumer<FormCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(FormCreateParams.builder(), params), options);
    }
}
