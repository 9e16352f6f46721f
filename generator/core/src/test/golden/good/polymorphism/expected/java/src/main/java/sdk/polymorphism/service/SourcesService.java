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
import sdk.polymorphism.model.Source;
import sdk.polymorphism.params.SourcesCreateParams;

/**
 * Operations under <code>sources</code>.
 */
public final class SourcesService {
    private static final OperationDescriptor<Source> CREATE = OperationDescriptor.of("POST", "addSource", "/sources")
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
}
