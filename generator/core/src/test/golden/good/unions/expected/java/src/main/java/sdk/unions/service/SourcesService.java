package sdk.unions.service;

import java.util.concurrent.CompletableFuture;
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
import sdk.unions.params.SourcesCreateParams;

/**
 * Operations under <code>sources</code>.
 */
public final class SourcesService {
    private static final OperationDescriptor<Source> CREATE = OperationDescriptor.of("POST", "createSource", "/sources")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Source.TYPE);

    private static final OperationDescriptor<Source> RETRIEVE =
            OperationDescriptor.of("GET", "getSource", "/sources/{id}")
            .pathParameter("id", Codecs.STRING)
            .returns(Source.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public SourcesService(ApiCaller caller) {
        this.caller = caller;
    }

    public Source create(SourcesCreateParams params) {
        return createWithResponse(params, RequestOptions.none()).value();
    }

    public Source create(Consumer<SourcesCreateParams.Builder> params) {
        return create(ObjectBuilder.built(SourcesCreateParams.builder(), params));
    }

    public Source create(SourcesCreateParams params, RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    public ApiResponse<Source> createWithResponse(SourcesCreateParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Source> createAsync(SourcesCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Source> createAsync(Consumer<SourcesCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(SourcesCreateParams.builder(), params));
    }

    public Source retrieve(String id) {
        return retrieveWithResponse(id, RequestOptions.none()).value();
    }

    public Source retrieve(String id, RequestOptions options) {
        return retrieveWithResponse(id, options).value();
    }

    public ApiResponse<Source> retrieveWithResponse(String id, RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.of(id), options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<Source> retrieveAsync(String id) {
        return caller.valueAsync(RETRIEVE, PathValues.of(id), null);
    }
}
