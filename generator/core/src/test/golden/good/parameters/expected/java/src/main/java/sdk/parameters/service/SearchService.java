package sdk.parameters.service;

import java.util.List;
import java.util.function.Consumer;
import sdk.parameters.core.ApiResponse;
import sdk.parameters.core.PathValues;
import sdk.parameters.core.RequestOptions;
import sdk.parameters.core.base.ApiCaller;
import sdk.parameters.core.base.ObjectBuilder;
import sdk.parameters.core.internal.http.OperationDescriptor;
import sdk.parameters.core.internal.json.Codec;
import sdk.parameters.core.internal.json.Codecs;
import sdk.parameters.model.SearchRetrieveParams;
import sdk.parameters.model.SearchRetrieveScope;

/** Operations under <code>search</code>. */
public final class SearchService {
    static final OperationDescriptor<List<String>> RETRIEVE = OperationDescriptor.of("GET",
            "search", "/search/{scope}/{ids}")
            .pathParameter("scope", SearchRetrieveScope.TYPE)
            .pathParameter("ids", Codec.list(Codecs.INT64))
            .returns(Codec.list(Codecs.STRING));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public SearchService(ApiCaller caller) {
        this.caller = caller;
    }

    public List<String> retrieve(SearchRetrieveScope scope, List<Long> ids,
            SearchRetrieveParams params) {
        return retrieveWithResponse(scope, ids, params).value();
    }

    public List<String> retrieve(SearchRetrieveScope scope, List<Long> ids,
            Consumer<SearchRetrieveParams.Builder> params) {
        return retrieveWithResponse(scope, ids, params).value();
    }

    public List<String> retrieve(SearchRetrieveScope scope, List<Long> ids,
            SearchRetrieveParams params, Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(scope, ids, params, options).value();
    }

    public List<String> retrieve(SearchRetrieveScope scope, List<Long> ids,
            Consumer<SearchRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(scope, ids, params, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<List<String>> retrieveWithResponse(SearchRetrieveScope scope, List<Long> ids,
            SearchRetrieveParams params) {
        return retrieveWithResponse(scope, ids, params, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<List<String>> retrieveWithResponse(SearchRetrieveScope scope, List<Long> ids,
            Consumer<SearchRetrieveParams.Builder> params) {
        return retrieveWithResponse(scope, ids,
                ObjectBuilder.built(SearchRetrieveParams.builder(), params), RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<List<String>> retrieveWithResponse(SearchRetrieveScope scope, List<Long> ids,
            SearchRetrieveParams params, Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(scope, ids), params, options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<List<String>> retrieveWithResponse(SearchRetrieveScope scope, List<Long> ids,
            Consumer<SearchRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(scope, ids,
                ObjectBuilder.built(SearchRetrieveParams.builder(), params), options);
    }
}
