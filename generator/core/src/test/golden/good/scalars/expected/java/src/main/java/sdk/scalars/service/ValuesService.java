package sdk.scalars.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.scalars.core.ApiResponse;
import sdk.scalars.core.PathValues;
import sdk.scalars.core.RequestOptions;
import sdk.scalars.core.base.ApiCaller;
import sdk.scalars.core.base.ObjectBuilder;
import sdk.scalars.core.internal.http.BodyFormat;
import sdk.scalars.core.internal.http.OperationDescriptor;
import sdk.scalars.model.Values;
import sdk.scalars.params.ValuesCreateParams;

/**
 * Operations under <code>values</code>.
 */
public final class ValuesService {
    private static final OperationDescriptor<Values> CREATE = OperationDescriptor.of("POST", "sendValues", "/values")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Values.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ValuesService(ApiCaller caller) {
        this.caller = caller;
    }

    public Values create(ValuesCreateParams params) {
        return createWithResponse(params, RequestOptions.none()).value();
    }

    public Values create(Consumer<ValuesCreateParams.Builder> params) {
        return create(ObjectBuilder.built(ValuesCreateParams.builder(), params));
    }

    public Values create(ValuesCreateParams params, RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    public ApiResponse<Values> createWithResponse(ValuesCreateParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Values> createAsync(ValuesCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Values> createAsync(Consumer<ValuesCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(ValuesCreateParams.builder(), params));
    }
}
