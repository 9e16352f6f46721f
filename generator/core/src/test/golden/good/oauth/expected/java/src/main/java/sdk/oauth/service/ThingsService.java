package sdk.oauth.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import sdk.oauth.core.ApiResponse;
import sdk.oauth.core.NoContent;
import sdk.oauth.core.PathValues;
import sdk.oauth.core.RequestOptions;
import sdk.oauth.core.base.ApiCaller;
import sdk.oauth.core.internal.http.OperationDescriptor;
import sdk.oauth.core.internal.json.Codec;
import sdk.oauth.core.internal.json.Codecs;

/**
 * Operations under <code>things</code>.
 */
public final class ThingsService {
    private static final OperationDescriptor<List<String>> LIST = OperationDescriptor.of("GET", "listThings", "/things")
            .security("oauth")
            .returns(Codec.list(Codecs.STRING));

    private static final OperationDescriptor<NoContent> DELETE =
            OperationDescriptor.of("DELETE", "deleteThing", "/things/{id}")
            .pathParameter("id", Codecs.STRING)
            .security("oauth")
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ThingsService(ApiCaller caller) {
        this.caller = caller;
    }

    public List<String> list() {
        return listWithResponse(RequestOptions.none()).value();
    }

    public List<String> list(RequestOptions options) {
        return listWithResponse(options).value();
    }

    public ApiResponse<List<String>> listWithResponse(RequestOptions options) {
        return caller.call(LIST, PathValues.none(), options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<List<String>> listAsync() {
        return caller.valueAsync(LIST, PathValues.none(), null);
    }

    public void delete(String id) {
        deleteWithResponse(id, RequestOptions.none());
    }

    public void delete(String id, RequestOptions options) {
        deleteWithResponse(id, options);
    }

    public ApiResponse<NoContent> deleteWithResponse(String id, RequestOptions options) {
        return caller.call(DELETE, PathValues.of(id), options);
    }

    /**
     * Like {@code delete}, without waiting.
     */
    public CompletableFuture<NoContent> deleteAsync(String id) {
        return caller.valueAsync(DELETE, PathValues.of(id), null);
    }
}
