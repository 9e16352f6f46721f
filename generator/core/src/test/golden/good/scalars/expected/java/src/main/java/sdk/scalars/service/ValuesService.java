package sdk.scalars.service;

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
    static final OperationDescriptor<Values> CREATE = OperationDescriptor.of("POST", "sendValues",
            "/values")
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
        return createWithResponse(params).value();
    }

    public Values create(Consumer<ValuesCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public Values create(ValuesCreateParams params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public Values create(Consumer<ValuesCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Values> createWithResponse(ValuesCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Values> createWithResponse(Consumer<ValuesCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ValuesCreateParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Values> createWithResponse(ValuesCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Values> createWithResponse(Consumer<ValuesCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ValuesCreateParams.builder(), params),
                options);
    }
}
