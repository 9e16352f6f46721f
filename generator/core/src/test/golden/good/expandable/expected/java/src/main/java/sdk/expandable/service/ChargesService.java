package sdk.expandable.service;

import java.util.function.Consumer;
import sdk.expandable.core.ApiResponse;
import sdk.expandable.core.PathValues;
import sdk.expandable.core.RequestOptions;
import sdk.expandable.core.base.ApiCaller;
import sdk.expandable.core.base.ObjectBuilder;
import sdk.expandable.core.internal.http.OperationDescriptor;
import sdk.expandable.core.internal.json.Codecs;
import sdk.expandable.model.Charge;
import sdk.expandable.model.ChargeRetrieveParams;

/** Operations under <code>charges</code>. */
public final class ChargesService {
    static final OperationDescriptor<Charge> RETRIEVE = OperationDescriptor.of("GET", "GetCharge",
            "/v1/charges/{charge}")
            .pathParameter("charge", Codecs.STRING)
            .returns(Charge.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ChargesService(ApiCaller caller) {
        this.caller = caller;
    }

    public Charge retrieve(String charge) {
        return retrieveWithResponse(charge).value();
    }

    public Charge retrieve(String charge, ChargeRetrieveParams params) {
        return retrieveWithResponse(charge, params).value();
    }

    public Charge retrieve(String charge, Consumer<ChargeRetrieveParams.Builder> params) {
        return retrieveWithResponse(charge, params).value();
    }

    public Charge retrieve(String charge, RequestOptions options) {
        return retrieveWithResponse(charge, options).value();
    }

    public Charge retrieve(String charge, ChargeRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(charge, params, options).value();
    }

    public Charge retrieve(String charge, Consumer<ChargeRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(charge, params, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Charge> retrieveWithResponse(String charge) {
        return retrieveWithResponse(charge, ChargeRetrieveParams.builder().build(),
                RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Charge> retrieveWithResponse(String charge, ChargeRetrieveParams params) {
        return retrieveWithResponse(charge, params, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Charge> retrieveWithResponse(String charge,
            Consumer<ChargeRetrieveParams.Builder> params) {
        return retrieveWithResponse(charge,
                ObjectBuilder.built(ChargeRetrieveParams.builder(), params), RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Charge> retrieveWithResponse(String charge, RequestOptions options) {
        return retrieveWithResponse(charge, ChargeRetrieveParams.builder().build(), options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Charge> retrieveWithResponse(String charge, ChargeRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(charge), params, options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Charge> retrieveWithResponse(String charge,
            Consumer<ChargeRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(charge,
                ObjectBuilder.built(ChargeRetrieveParams.builder(), params), options);
    }
}
