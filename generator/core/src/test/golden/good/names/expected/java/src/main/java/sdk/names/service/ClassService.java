package sdk.names.service;

import java.util.function.Consumer;
import sdk.names.core.ApiResponse;
import sdk.names.core.PathValues;
import sdk.names.core.RequestOptions;
import sdk.names.core.base.ApiCaller;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.internal.http.OperationDescriptor;
import sdk.names.core.internal.json.Codecs;
import sdk.names.model.ClassRetrieveParams;
import sdk.names.model.ListModel;

/** Operations under <code>class</code>. */
public final class ClassService {
    static final OperationDescriptor<ListModel> RETRIEVE = OperationDescriptor.of("GET", "class",
            "/class/{default}")
            .pathParameter("default", Codecs.STRING)
            .returns(ListModel.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ClassService(ApiCaller caller) {
        this.caller = caller;
    }

    public ListModel retrieve(String default_) {
        return retrieveWithResponse(default_).value();
    }

    public ListModel retrieve(String default_, ClassRetrieveParams params) {
        return retrieveWithResponse(default_, params).value();
    }

    public ListModel retrieve(String default_, Consumer<ClassRetrieveParams.Builder> params) {
        return retrieveWithResponse(default_, params).value();
    }

    public ListModel retrieve(String default_, RequestOptions options) {
        return retrieveWithResponse(default_, options).value();
    }

    public ListModel retrieve(String default_, ClassRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(default_, params, options).value();
    }

    public ListModel retrieve(String default_, Consumer<ClassRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(default_, params, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ListModel> retrieveWithResponse(String default_) {
        return retrieveWithResponse(default_, ClassRetrieveParams.builder().build(),
                RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ListModel> retrieveWithResponse(String default_,
            ClassRetrieveParams params) {
        return retrieveWithResponse(default_, params, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ListModel> retrieveWithResponse(String default_,
            Consumer<ClassRetrieveParams.Builder> params) {
        return retrieveWithResponse(default_,
                ObjectBuilder.built(ClassRetrieveParams.builder(), params), RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ListModel> retrieveWithResponse(String default_, RequestOptions options) {
        return retrieveWithResponse(default_, ClassRetrieveParams.builder().build(), options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ListModel> retrieveWithResponse(String default_, ClassRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(default_), params, options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ListModel> retrieveWithResponse(String default_,
            Consumer<ClassRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(default_,
                ObjectBuilder.built(ClassRetrieveParams.builder(), params), options);
    }
}
