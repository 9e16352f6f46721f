package sdk.oauth.service;

import java.util.List;
import java.util.function.Consumer;
import sdk.oauth.core.ApiResponse;
import sdk.oauth.core.NoContent;
import sdk.oauth.core.PathValues;
import sdk.oauth.core.RequestOptions;
import sdk.oauth.core.base.ApiCaller;
import sdk.oauth.core.internal.http.OperationDescriptor;
import sdk.oauth.core.internal.json.Codec;
import sdk.oauth.core.internal.json.Codecs;

/** Operations under <code>things</code>. */
public final class ThingsService {
    static final OperationDescriptor<List<String>> LIST = OperationDescriptor.of("GET",
            "listThings", "/things")
            .security("oauth")
            .returns(Codec.list(Codecs.STRING));

    static final OperationDescriptor<NoContent> DELETE = OperationDescriptor.of("DELETE",
            "deleteThing", "/things/{id}")
            .pathParameter("id", Codecs.STRING)
            .security("oauth")
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ThingsService(ApiCaller caller) {
        this.caller = caller;
    }

    public List<String> list() {
        return listWithResponse().value();
    }

    public List<String> list(Consumer<RequestOptions.Builder> options) {
        return listWithResponse(options).value();
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<String>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<String>> listWithResponse(Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.none(), options);
    }

    public void delete(String id) {
        deleteWithResponse(id);
    }

    public void delete(String id, Consumer<RequestOptions.Builder> options) {
        deleteWithResponse(id, options);
    }

    /** Like {@code delete}, with the status and the headers of the response. */
    public ApiResponse<NoContent> deleteWithResponse(String id) {
        return deleteWithResponse(id, RequestOptions.none());
    }

    /** Like {@code delete}, with the status and the headers of the response. */
    public ApiResponse<NoContent> deleteWithResponse(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(DELETE, PathValues.of(id), options);
    }
}
