package dev.callwright.runtime;

import org.jspecify.annotations.Nullable;

/** Calls the operations of an API. */
public final class ApiCaller implements AutoCloseable {
    private final ClientConfig config;

    /** A caller with this configuration. */
    public ApiCaller(ClientConfig config) {
        this.config = config;
    }

    /** The configuration. */
    public ClientConfig config() {
        return config;
    }

    /** A caller for which these options are part of the configuration; it shares the transport with this one. */
    public ApiCaller withOptions(RequestOptions options) {
        return new ApiCaller(config.withOptions(options));
    }

    /** The response to a call without inputs other than path parameters. */
    public <T> ApiResponse<T> call(Operation<T> operation, PathValues path, RequestOptions options) {
        return call(operation, path, null, options);
    }

    /** The response to a call; an exception when its status is not a success. */
    public <T> ApiResponse<T> call(
            Operation<T> operation, PathValues path, @Nullable ApiObject params, RequestOptions options) {
        return exchange(operation, path, params, options).run();
    }

    private <T> Exchange<T> exchange(
            Operation<T> operation, PathValues path, @Nullable ApiObject params, RequestOptions options) {
        HttpRequest request = new RequestWriter(config, operation, options).request(path, params);
        Retries retries = new Retries(options.maxRetries().orElse(config.maxRetries()), config);
        return new Exchange<>(config, operation, request, retries);
    }

    /** Lets go of what the client holds; a transport of the caller's stays as it is. */
    @Override
    public void close() {}
}
