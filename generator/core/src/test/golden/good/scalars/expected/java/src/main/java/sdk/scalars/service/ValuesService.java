package sdk.scalars.service;

import java.util.function.Consumer;
import sdk.scalars.core.ApiResponse;
import sdk.scalars.core.PathValues;
import sdk.scalars.core.RequestOptions;
import sdk.scalars.core.base.ApiCaller;
import sdk.scalars.core.base.ObjectBuilder;
import sdk.scalars.core.internal.http.BodyFormat;
import sdk.scalars.core.internal.http.OperationDescriptor;
import sdk.scalars.model.ValueCreateParams;
import sdk.scalars.model.Values;

/** Operations under <code>values</code>. */
public final class ValuesService {
    static final OperationDescriptor<Values> CREATE = OperationDescriptor.of("POST", "sendValues",
            "/values")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Values.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ValuesService(ApiCaller caller) {
        this.caller = caller;
    }

    public Values create(ValueCreateParams params) {
        return createWithResponse(params).value();
    }

    public Values create(Consumer<ValueCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public Values create(ValueCreateParams params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public Values create(Consumer<ValueCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Values> createWithResponse(ValueCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Values> createWithResponse(Consumer<ValueCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ValueCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Values> createWithResponse(ValueCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Values> createWithResponse(Consumer<ValueCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ValueCreateParams.builder(), params),
                options);
    }
}
