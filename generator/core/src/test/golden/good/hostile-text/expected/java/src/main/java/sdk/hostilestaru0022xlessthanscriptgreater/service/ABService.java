package sdk.hostilestaru0022xlessthanscriptgreater.service;

import java.util.function.Consumer;
import sdk.hostilestaru0022xlessthanscriptgreater.core.ApiResponse;
import sdk.hostilestaru0022xlessthanscriptgreater.core.PathValues;
import sdk.hostilestaru0022xlessthanscriptgreater.core.RequestOptions;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ApiCaller;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectBuilder;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.http.OperationDescriptor;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.json.Codecs;
import sdk.hostilestaru0022xlessthanscriptgreater.model.ABRetrieveParams;
import sdk.hostilestaru0022xlessthanscriptgreater.model.ABRetrieveResponse;

/** Operations under <code>a"b</code>. */
public final class ABService {
    static final OperationDescriptor<ABRetrieveResponse> RETRIEVE = OperationDescriptor.of("GET",
            "hostile", "/a\"b/{c}")
            .pathParameter("c", Codecs.STRING)
            .returns(ABRetrieveResponse.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ABService(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * Ends *&#47; the comment {&#64;code
     *
     * <p>See here &amp; <strong>bold</strong> &#92;u002a&#92;u002f <code>code *&#47;</code>
     * <ul>
     * <li>one
     * <li>two &#64;deprecated
     * </ul>
     */
    public ABRetrieveResponse retrieve(String c) {
        return retrieveWithResponse(c).value();
    }

    /** Ends *&#47; the comment {&#64;code */
    public ABRetrieveResponse retrieve(String c, ABRetrieveParams params) {
        return retrieveWithResponse(c, params).value();
    }

    /** Ends *&#47; the comment {&#64;code */
    public ABRetrieveResponse retrieve(String c, Consumer<ABRetrieveParams.Builder> params) {
        return retrieveWithResponse(c, params).value();
    }

    /** Ends *&#47; the comment {&#64;code */
    public ABRetrieveResponse retrieve(String c, RequestOptions options) {
        return retrieveWithResponse(c, options).value();
    }

    /** Ends *&#47; the comment {&#64;code */
    public ABRetrieveResponse retrieve(String c, ABRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(c, params, options).value();
    }

    /** Ends *&#47; the comment {&#64;code */
    public ABRetrieveResponse retrieve(String c, Consumer<ABRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(c, params, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ABRetrieveResponse> retrieveWithResponse(String c) {
        return retrieveWithResponse(c, ABRetrieveParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ABRetrieveResponse> retrieveWithResponse(String c, ABRetrieveParams params) {
        return retrieveWithResponse(c, params, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ABRetrieveResponse> retrieveWithResponse(String c,
            Consumer<ABRetrieveParams.Builder> params) {
        return retrieveWithResponse(c, ObjectBuilder.built(ABRetrieveParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ABRetrieveResponse> retrieveWithResponse(String c, RequestOptions options) {
        return retrieveWithResponse(c, ABRetrieveParams.builder().build(), options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ABRetrieveResponse> retrieveWithResponse(String c, ABRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(c), params, options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<ABRetrieveResponse> retrieveWithResponse(String c,
            Consumer<ABRetrieveParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(c, ObjectBuilder.built(ABRetrieveParams.builder(), params),
                options);
    }
}
