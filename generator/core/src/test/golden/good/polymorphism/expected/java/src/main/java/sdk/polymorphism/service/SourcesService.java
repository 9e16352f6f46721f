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
import sdk.polymorphism.params.SourcesCreateParams;

/**
 * Operations under <code>sources</code>.
 */
public final class SourcesService {
    static final OperationDescriptor<Source> CREATE = OperationDescriptor.of("POST", "addSource",
            "/sources")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Source.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public SourcesService(ApiCaller caller) {
        this.caller = caller;
    }

    public Source create(SourcesCreateParams params) {
        return createWithResponse(params).value();
    }

    public Source create(Consumer<SourcesCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public Source create(SourcesCreateParams params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public Source create(Consumer<SourcesCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Source> createWithResponse(SourcesCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Source> createWithResponse(Consumer<SourcesCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(SourcesCreateParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Source> createWithResponse(SourcesCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Source> createWithResponse(Consumer<SourcesCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(SourcesCreateParams.builder(), params),
                options);
    }
}
