package sdk.hosts.service;

import java.util.List;
import java.util.function.Consumer;
import sdk.hosts.core.ApiResponse;
import sdk.hosts.core.PathValues;
import sdk.hosts.core.RequestOptions;
import sdk.hosts.core.base.ApiCaller;
import sdk.hosts.core.base.ObjectBuilder;
import sdk.hosts.core.internal.http.OperationDescriptor;
import sdk.hosts.core.internal.json.Codec;
import sdk.hosts.core.internal.json.Codecs;
import sdk.hosts.model.UserListParams;

/** Operations under <code>users</code>. */
public final class UsersService {
    static final OperationDescriptor<List<String>> LIST = OperationDescriptor.of("GET", "listUsers",
            "/users")
            .security("key")
            .returns(Codec.list(Codecs.STRING));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public UsersService(ApiCaller caller) {
        this.caller = caller;
    }

    public List<String> list() {
        return listWithResponse().value();
    }

    public List<String> list(UserListParams params) {
        return listWithResponse(params).value();
    }

    public List<String> list(Consumer<UserListParams.Builder> params) {
        return listWithResponse(params).value();
    }

    public List<String> list(RequestOptions options) {
        return listWithResponse(options).value();
    }

    public List<String> list(UserListParams params, Consumer<RequestOptions.Builder> options) {
        return listWithResponse(params, options).value();
    }

    public List<String> list(Consumer<UserListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return listWithResponse(params, options).value();
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<String>> listWithResponse() {
        return listWithResponse(UserListParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<String>> listWithResponse(UserListParams params) {
        return listWithResponse(params, RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<String>> listWithResponse(Consumer<UserListParams.Builder> params) {
        return listWithResponse(ObjectBuilder.built(UserListParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<String>> listWithResponse(RequestOptions options) {
        return listWithResponse(UserListParams.builder().build(), options);
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<String>> listWithResponse(UserListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.none(), params, options);
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<String>> listWithResponse(Consumer<UserListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return listWithResponse(ObjectBuilder.built(UserListParams.builder(), params), options);
    }
}
