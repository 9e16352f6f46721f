package sdk.pay.service;

import java.util.function.Consumer;
import sdk.pay.core.ApiResponse;
import sdk.pay.core.PathValues;
import sdk.pay.core.RequestOptions;
import sdk.pay.core.base.ApiCaller;
import sdk.pay.core.internal.http.OperationDescriptor;
import sdk.pay.core.internal.json.Codecs;
import sdk.pay.model.Charge;

/** Operations under <code>charges</code>. */
public final class ChargesService {
    static final OperationDescriptor<Charge> RETRIEVE = OperationDescriptor.of("GET", "getCharge",
            "/charges/{id}")
            .pathParameter("id", Codecs.STRING)
            .returns(Charge.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ChargesService(ApiCaller caller) {
        this.caller = caller;
    }

    public Charge retrieve(String id) {
        return retrieveWithResponse(id).value();
    }

    public Charge retrieve(String id, Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(id, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Charge> retrieveWithResponse(String id) {
        return retrieveWithResponse(id, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Charge> retrieveWithResponse(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(id), options);
    }
}
