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

    /** The response to a call without inputs other than path parameters. */
    public <T> ApiResponse<T> call(Operation<T> operation, PathValues path, RequestOptions options) {
        return call(operation, path, null, options);
    }

    /** The response to a call; an exception when its status is not a success. */
    public <T> ApiResponse<T> call(
            Operation<T> operation, PathValues path, @Nullable ApiObject params, RequestOptions options) {
        throw new UnsupportedOperationException();
    }

    /** Lets go of what the client holds; a transport of the caller's stays as it is. */
    @Override
    public void close() {}
}
