package sdk.parameters.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.parameters.core.ApiResponse;
import sdk.parameters.core.PathValues;
import sdk.parameters.core.RequestOptions;
import sdk.parameters.core.base.ApiCaller;
import sdk.parameters.core.base.ObjectBuilder;
import sdk.parameters.model.SearchRetrieveParams;
import sdk.parameters.model.SearchRetrieveScope;

/** Operations under <code>search</code>, without waiting for the responses. */
public final class SearchServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public SearchServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<List<String>> retrieve(SearchRetrieveScope scope, List<Long> ids,
            SearchRetrieveParams params) {
        return caller.value(retrieveWithResponse(scope, ids, params));
    }

    public CompletableFuture<List<String>> retrieve(SearchRetrieveScope scope, List<Long> ids,
            Consumer<SearchRetrieveParams.Builder> params) {
        return caller.value(retrieveWithResponse(scope, ids, params));
    }

    public CompletableFuture<List<String>> retrieve(SearchRetrieveScope scope, List<Long> ids,
            SearchRetrieveParams params, Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(scope, ids, params, options));
    }

    public CompletableFuture<List<String>> retrieve(SearchRetrieveScope scope, List<Long> ids,
            Consumer<SearchRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(scope, ids, params, options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> retrieveWithResponse(
            SearchRetrieveScope scope, List<Long> ids, SearchRetrieveParams params) {
        return retrieveWithResponse(scope, ids, params, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> retrieveWithResponse(
            SearchRetrieveScope scope, List<Long> ids,
            Consumer<SearchRetrieveParams.Builder> params) {
        return retrieveWithResponse(scope, ids,
                ObjectBuilder.built(SearchRetrieveParams.builder(), params), RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> retrieveWithResponse(
            SearchRetrieveScope scope, List<Long> ids, SearchRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(SearchService.RETRIEVE, PathValues.of(scope, ids), params, options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> retrieveWithResponse(
            SearchRetrieveScope scope, List<Long> ids,
            Consumer<SearchRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(scope, ids,
                ObjectBuilder.built(SearchRetrieveParams.builder(), params), options);
    }
}
