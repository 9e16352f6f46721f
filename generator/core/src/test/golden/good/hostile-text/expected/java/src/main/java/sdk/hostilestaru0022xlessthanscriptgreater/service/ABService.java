package sdk.hostilestaru0022xlessthanscriptgreater.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hostilestaru0022xlessthanscriptgreater.core.ApiResponse;
import sdk.hostilestaru0022xlessthanscriptgreater.core.PathValues;
import sdk.hostilestaru0022xlessthanscriptgreater.core.RequestOptions;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ApiCaller;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectBuilder;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.http.OperationDescriptor;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.json.Codecs;
import sdk.hostilestaru0022xlessthanscriptgreater.model.ABRetrieveResponse;
import sdk.hostilestaru0022xlessthanscriptgreater.params.QQueryParams;

/**
 * Operations under <code>a"b</code>.
 */
public final class ABService {
    private static final OperationDescriptor<ABRetrieveResponse> RETRIEVE =
            OperationDescriptor.of("GET", "hostile", "/a\"b/{c}")
            .pathParameter("c", Codecs.STRING)
            .returns(ABRetrieveResponse.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
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
        return retrieveWithResponse(c, QQueryParams.builder().build(), RequestOptions.none()).value();
    }

    /**
     * Ends *&#47; the comment {&#64;code
     */
    public ABRetrieveResponse retrieve(String c, QQueryParams params) {
        return retrieveWithResponse(c, params, RequestOptions.none()).value();
    }

    /**
     * Ends *&#47; the comment {&#64;code
     */
    public ABRetrieveResponse retrieve(String c, Consumer<QQueryParams.Builder> params) {
        return retrieve(c, ObjectBuilder.built(QQueryParams.builder(), params));
    }

    /**
     * Ends *&#47; the comment {&#64;code
     */
    public ABRetrieveResponse retrieve(String c, QQueryParams params, RequestOptions options) {
        return retrieveWithResponse(c, params, options).value();
    }

    /**
     * Ends *&#47; the comment {&#64;code
     */
    public ApiResponse<ABRetrieveResponse> retrieveWithResponse(String c, QQueryParams params,
            RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.of(c), params, options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<ABRetrieveResponse> retrieveAsync(String c) {
        return retrieveAsync(c, QQueryParams.builder().build());
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<ABRetrieveResponse> retrieveAsync(String c, QQueryParams params) {
        return caller.valueAsync(RETRIEVE, PathValues.of(c), params);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<ABRetrieveResponse> retrieveAsync(String c,
            Consumer<QQueryParams.Builder> params) {
        return retrieveAsync(c, ObjectBuilder.built(QQueryParams.builder(), params));
    }
}
