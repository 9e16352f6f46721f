package sdk.schema.service;

import java.util.function.Consumer;
import sdk.schema.core.ApiResponse;
import sdk.schema.core.PathValues;
import sdk.schema.core.RequestOptions;
import sdk.schema.core.base.ApiCaller;
import sdk.schema.core.base.ObjectBuilder;
import sdk.schema.core.internal.http.BodyFormat;
import sdk.schema.core.internal.http.OperationDescriptor;
import sdk.schema.model.Thing;
import sdk.schema.model.ThingCreateParams;

/** Operations under <code>things</code>. */
public final class ThingsService {
    static final OperationDescriptor<Thing> CREATE = OperationDescriptor.of("POST", "createThing",
            "/things")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Thing.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ThingsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Thing create(ThingCreateParams params) {
        return createWithResponse(params).value();
    }

    public Thing create(Consumer<ThingCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public Thing create(ThingCreateParams params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public Thing create(Consumer<ThingCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Thing> createWithResponse(ThingCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Thing> createWithResponse(Consumer<ThingCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ThingCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Thing> createWithResponse(ThingCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Thing> createWithResponse(Consumer<ThingCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ThingCreateParams.builder(), params),
                options);
    }
}
