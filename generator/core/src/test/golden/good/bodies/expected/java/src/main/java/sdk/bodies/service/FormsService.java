package sdk.bodies.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.bodies.core.ApiResponse;
import sdk.bodies.core.NoContent;
import sdk.bodies.core.PathValues;
import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.internal.http.BodyFormat;
import sdk.bodies.core.internal.http.OperationDescriptor;
import sdk.bodies.params.FormsCreateParams;

/**
 * Operations under <code>forms</code>.
 */
public final class FormsService {
    private static final OperationDescriptor<NoContent> CREATE = OperationDescriptor.of("POST", "PostForms", "/forms")
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public FormsService(ApiCaller caller) {
        this.caller = caller;
    }

    public void create(FormsCreateParams params) {
        createWithResponse(params, RequestOptions.none());
    }

    public void create(Consumer<FormsCreateParams.Builder> params) {
        create(ObjectBuilder.built(FormsCreateParams.builder(), params));
    }

    public void create(FormsCreateParams params, RequestOptions options) {
        createWithResponse(params, options);
    }

    public ApiResponse<NoContent> createWithResponse(FormsCreateParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync(FormsCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync(Consumer<FormsCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(FormsCreateParams.builder(), params));
    }
}
