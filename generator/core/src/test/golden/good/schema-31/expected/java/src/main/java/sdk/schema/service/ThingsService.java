package sdk.schema.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.schema.core.ApiResponse;
import sdk.schema.core.PathValues;
import sdk.schema.core.RequestOptions;
import sdk.schema.core.base.ApiCaller;
import sdk.schema.core.base.ObjectBuilder;
import sdk.schema.core.internal.http.BodyFormat;
import sdk.schema.core.internal.http.OperationDescriptor;
import sdk.schema.model.Thing;
import sdk.schema.params.ThingsCreateParams;

/**
 * Operations under <code>things</code>.
 */
public final class ThingsService {
    private static final OperationDescriptor<Thing> CREATE = OperationDescriptor.of("POST", "createThing", "/things")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Thing.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ThingsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Thing create(ThingsCreateParams params) {
        return createWithResponse(params, RequestOptions.none()).value();
    }

    public Thing create(Consumer<ThingsCreateParams.Builder> params) {
        return create(ObjectBuilder.built(ThingsCreateParams.builder(), params));
    }

    public Thing create(ThingsCreateParams params, RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    public ApiResponse<Thing> createWithResponse(ThingsCreateParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Thing> createAsync(ThingsCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Thing> createAsync(Consumer<ThingsCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(ThingsCreateParams.builder(), params));
    }
}
