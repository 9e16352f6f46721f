package sdk.hosts.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hosts.core.ApiResponse;
import sdk.hosts.core.PathValues;
import sdk.hosts.core.RequestOptions;
import sdk.hosts.core.base.ApiCaller;
import sdk.hosts.core.base.ObjectBuilder;
import sdk.hosts.core.internal.http.OperationDescriptor;
import sdk.hosts.core.internal.json.Codec;
import sdk.hosts.core.internal.json.Codecs;
import sdk.hosts.params.HostsVersionHeaderParams;

/**
 * Operations under <code>users</code>.
 */
public final class UsersService {
    private static final OperationDescriptor<List<String>> LIST = OperationDescriptor.of("GET", "listUsers", "/users")
            .security("key")
            .returns(Codec.list(Codecs.STRING));

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public UsersService(ApiCaller caller) {
        this.caller = caller;
    }

    public List<String> list() {
        return listWithResponse(HostsVersionHeaderParams.builder().build(), RequestOptions.none()).value();
    }

    public List<String> list(HostsVersionHeaderParams params) {
        return listWithResponse(params, RequestOptions.none()).value();
    }

    public List<String> list(Consumer<HostsVersionHeaderParams.Builder> params) {
        return list(ObjectBuilder.built(HostsVersionHeaderParams.builder(), params));
    }

    public List<String> list(HostsVersionHeaderParams params, RequestOptions options) {
        return listWithResponse(params, options).value();
    }

    public ApiResponse<List<String>> listWithResponse(HostsVersionHeaderParams params,
            RequestOptions options) {
        return caller.call(LIST, PathValues.none(), params, options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<List<String>> listAsync() {
        return listAsync(HostsVersionHeaderParams.builder().build());
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<List<String>> listAsync(HostsVersionHeaderParams params) {
        return caller.valueAsync(LIST, PathValues.none(), params);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<List<String>> listAsync(
            Consumer<HostsVersionHeaderParams.Builder> params) {
        return listAsync(ObjectBuilder.built(HostsVersionHeaderParams.builder(), params));
    }
}
