package sdk.expandable.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.expandable.core.ApiResponse;
import sdk.expandable.core.PathValues;
import sdk.expandable.core.RequestOptions;
import sdk.expandable.core.base.ApiCaller;
import sdk.expandable.core.base.ObjectBuilder;
import sdk.expandable.core.internal.http.OperationDescriptor;
import sdk.expandable.core.internal.json.Codecs;
import sdk.expandable.model.Charge;
import sdk.expandable.params.ExpandQueryParams;

/**
 * Operations under <code>charges</code>.
 */
public final class ChargesService {
    private static final OperationDescriptor<Charge> RETRIEVE =
            OperationDescriptor.of("GET", "GetCharge", "/v1/charges/{charge}")
            .pathParameter("charge", Codecs.STRING)
            .returns(Charge.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ChargesService(ApiCaller caller) {
        this.caller = caller;
    }

    public Charge retrieve(String charge) {
        return retrieveWithResponse(charge, ExpandQueryParams.builder().build(), RequestOptions.none()).value();
    }

    public Charge retrieve(String charge, ExpandQueryParams params) {
        return retrieveWithResponse(charge, params, RequestOptions.none()).value();
    }

    public Charge retrieve(String charge, Consumer<ExpandQueryParams.Builder> params) {
        return retrieve(charge, ObjectBuilder.built(ExpandQueryParams.builder(), params));
    }

    public Charge retrieve(String charge, ExpandQueryParams params, RequestOptions options) {
        return retrieveWithResponse(charge, params, options).value();
    }

    public ApiResponse<Charge> retrieveWithResponse(String charge, ExpandQueryParams params,
            RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.of(charge), params, options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<Charge> retrieveAsync(String charge) {
        return retrieveAsync(charge, ExpandQueryParams.builder().build());
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<Charge> retrieveAsync(String charge, ExpandQueryParams params) {
        return caller.valueAsync(RETRIEVE, PathValues.of(charge), params);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<Charge> retrieveAsync(String charge,
            Consumer<ExpandQueryParams.Builder> params) {
        return retrieveAsync(charge, ObjectBuilder.built(ExpandQueryParams.builder(), params));
    }
}
