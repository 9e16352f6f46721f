package sdk.polymorphism.service;

import java.util.function.Consumer;
import sdk.polymorphism.core.ApiResponse;
import sdk.polymorphism.core.PathValues;
import sdk.polymorphism.core.RequestOptions;
import sdk.polymorphism.core.base.ApiCaller;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.internal.http.BodyFormat;
import sdk.polymorphism.core.internal.http.OperationDescriptor;
import sdk.polymorphism.model.Source;
import sdk.polymorphism.model.SourceCreateParams;

/** Operations under <code>sources</code>. */
public final class SourcesService {
    static final OperationDescriptor<Source> CREATE = OperationDescriptor.of("POST", "addSource",
            "/sources")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Source.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public SourcesService(ApiCaller caller) {
        this.caller = caller;
    }

    public Source create(SourceCreateParams params) {
        return createWithResponse(params).value();
    }

    public Source create(Consumer<SourceCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public Source create(SourceCreateParams params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public Source create(Consumer<SourceCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Source> createWithResponse(SourceCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Source> createWithResponse(Consumer<SourceCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(SourceCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Source> createWithResponse(SourceCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Source> createWithResponse(Consumer<SourceCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(SourceCreateParams.builder(), params),
                options);
    }
}
