package sdk.stripe.core;

import java.util.concurrent.CompletableFuture;
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
        return exchange(operation, new Inputs(path, params, options)).run();
    }

    /**
     * The response to a call when it is there. The future fails with what {@link #call} throws; canceling it ends the
     * call.
     */
    public <T> CompletableFuture<ApiResponse<T>> callAsync(
            Operation<T> operation, PathValues path, @Nullable ApiObject params, RequestOptions options) {
        try {
            return exchange(operation, new Inputs(path, params, options)).runAsync();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The response, when it is there, to a call without inputs other than path parameters. */
    public <T> CompletableFuture<ApiResponse<T>> callAsync(
            Operation<T> operation, PathValues path, RequestOptions options) {
        return callAsync(operation, path, null, options);
    }

    /** The value of a response, when it is there, with no options but the client's. */
    public <T> CompletableFuture<T> valueAsync(Operation<T> operation, PathValues path, @Nullable ApiObject params) {
        return callAsync(operation, path, params, RequestOptions.none()).thenApply(ApiResponse::value);
    }

    /** The first page of a list, when it is there, with no options but the client's. */
    public <R, T> CompletableFuture<Page<T>> pageAsync(
            Operation<R> operation, Paging paging, Codec<T> item, PathValues path, @Nullable ApiObject params) {
        return pageAsync(operation, paging, item, path, params, RequestOptions.none());
    }

    /** The first page of a list; a page is asked for the next one. */
    public <R, T> Page<T> page(
            Operation<R> operation,
            Paging paging,
            Codec<T> item,
            PathValues path,
            @Nullable ApiObject params,
            RequestOptions options) {
        return new Page.Source<>(this, operation, paging, item).page(new Inputs(path, params, options));
    }

    /** The first page of a list when it is there. */
    public <R, T> CompletableFuture<Page<T>> pageAsync(
            Operation<R> operation,
            Paging paging,
            Codec<T> item,
            PathValues path,
            @Nullable ApiObject params,
            RequestOptions options) {
        return new Page.Source<>(this, operation, paging, item).pageAsync(new Inputs(path, params, options));
    }

    <T> Exchange<T> exchange(Operation<T> operation, Inputs inputs) {
        RequestWriter writer = new RequestWriter(config, operation, inputs);
        HttpRequest request = writer.request();
        Retries retries = Retries.of(inputs.options().maxRetries().orElse(config.maxRetries()), config);
        return new Exchange<>(config, operation, request, retries)
                .authorizedBy(writer.tokens())
                .redirected(inputs.options().redirects().orElse(config.redirects()));
    }

    /** Lets go of what the client holds; a transport of the caller's stays as it is. */
    @Override
    public void close() {}
}
