package sdk.unions.service;

import java.util.function.Consumer;
import sdk.unions.core.ApiResponse;
import sdk.unions.core.PathValues;
import sdk.unions.core.RequestOptions;
import sdk.unions.core.base.ApiCaller;
import sdk.unions.core.base.ObjectBuilder;
import sdk.unions.core.internal.http.BodyFormat;
import sdk.unions.core.internal.http.OperationDescriptor;
import sdk.unions.core.internal.json.Codecs;
import sdk.unions.model.Source;
import sdk.unions.model.SourceCreateParams;

/** Operations under <code>sources</code>. */
public final class SourcesService {
    static final OperationDescriptor<Source> CREATE = OperationDescriptor.of("POST", "createSource",
            "/sources")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Source.TYPE);

    static final OperationDescriptor<Source> RETRIEVE = OperationDescriptor.of("GET", "getSource",
            "/sources/{id}")
            .pathParameter("id", Codecs.STRING)
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

    public Source retrieve(String id) {
        return retrieveWithResponse(id).value();
    }

    public Source retrieve(String id, Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(id, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Source> retrieveWithResponse(String id) {
        return retrieveWithResponse(id, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Source> retrieveWithResponse(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(id), options);
    }
}
