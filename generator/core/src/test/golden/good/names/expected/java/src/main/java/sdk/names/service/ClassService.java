package sdk.names.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.names.core.ApiResponse;
import sdk.names.core.PathValues;
import sdk.names.core.RequestOptions;
import sdk.names.core.base.ApiCaller;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.internal.http.OperationDescriptor;
import sdk.names.core.internal.json.Codecs;
import sdk.names.model.ListModel;
import sdk.names.params.ClassRetrieveParams;

/**
 * Operations under <code>class</code>.
 */
public final class ClassService {
    private static final OperationDescriptor<ListModel> RETRIEVE =
            OperationDescriptor.of("GET", "class", "/class/{default}")
            .pathParameter("default", Codecs.STRING)
            .returns(ListModel.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ClassService(ApiCaller caller) {
        this.caller = caller;
    }

    public ListModel retrieve(String default_) {
        return retrieveWithResponse(default_, ClassRetrieveParams.builder().build(), RequestOptions.none()).value();
    }

    public ListModel retrieve(String default_, ClassRetrieveParams params) {
        return retrieveWithResponse(default_, params, RequestOptions.none()).value();
    }

    public ListModel retrieve(String default_, Consumer<ClassRetrieveParams.Builder> params) {
        return retrieve(default_, ObjectBuilder.built(ClassRetrieveParams.builder(), params));
    }

    public ListModel retrieve(String default_, ClassRetrieveParams params, RequestOptions options) {
        return retrieveWithResponse(default_, params, options).value();
    }

    public ApiResponse<ListModel> retrieveWithResponse(String default_, ClassRetrieveParams params,
            RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.of(default_), params, options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<ListModel> retrieveAsync(String default_) {
        return retrieveAsync(default_, ClassRetrieveParams.builder().build());
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<ListModel> retrieveAsync(String default_, ClassRetrieveParams params) {
        return caller.valueAsync(RETRIEVE, PathValues.of(default_), params);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<ListModel> retrieveAsync(String default_,
            Consumer<ClassRetrieveParams.Builder> params) {
        return retrieveAsync(default_, ObjectBuilder.built(ClassRetrieveParams.builder(), params));
    }
}
