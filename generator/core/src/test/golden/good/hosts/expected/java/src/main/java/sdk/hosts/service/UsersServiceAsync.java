package sdk.hosts.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hosts.core.ApiResponse;
import sdk.hosts.core.PathValues;
import sdk.hosts.core.RequestOptions;
import sdk.hosts.core.base.ApiCaller;
import sdk.hosts.core.base.ObjectBuilder;
import sdk.hosts.model.UserListParams;

/** Operations under <code>users</code>, without waiting for the responses. */
public final class UsersServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public UsersServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<List<String>> list() {
        return caller.value(listWithResponse());
    }

    public CompletableFuture<List<String>> list(UserListParams params) {
        return caller.value(listWithResponse(params));
    }

    public CompletableFuture<List<String>> list(Consumer<UserListParams.Builder> params) {
        return caller.value(listWithResponse(params));
    }

    public CompletableFuture<List<String>> list(RequestOptions options) {
        return caller.value(listWithResponse(options));
    }

    public CompletableFuture<List<String>> list(UserListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(params, options));
    }

    public CompletableFuture<List<String>> list(Consumer<UserListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(params, options));
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> listWithResponse() {
        return listWithResponse(UserListParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> listWithResponse(UserListParams params) {
        return listWithResponse(params, RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> listWithResponse(
            Consumer<UserListParams.Builder> params) {
        return listWithResponse(ObjectBuilder.built(UserListParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> listWithResponse(RequestOptions options) {
        return listWithResponse(UserListParams.builder().build(), options);
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> listWithResponse(UserListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(UsersService.LIST, PathValues.none(), params, options);
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> listWithResponse(
            Consumer<UserListParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return listWithResponse(ObjectBuilder.built(UserListParams.builder(), params), options);
    }
}
