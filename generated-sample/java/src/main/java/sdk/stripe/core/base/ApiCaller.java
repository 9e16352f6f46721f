package sdk.stripe.core.base;

import sdk.stripe.core.ApiRequest;
import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.Page;
import sdk.stripe.core.PathValues;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.core.internal.http.CallArguments;
import sdk.stripe.core.internal.http.Caller;
import sdk.stripe.core.internal.http.ClientConfig;
import sdk.stripe.core.internal.http.OperationDescriptor;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.object.MemberHolder;
import sdk.stripe.core.internal.paging.PageSource;
import sdk.stripe.core.internal.paging.Paging;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls the operations of an API; for generated code. */
@SuppressWarnings("exports") // the types that describe operations are for generated code
public final class ApiCaller implements AutoCloseable {
    private final Caller caller;

    /** A caller with this configuration. */
    public ApiCaller(ClientConfig config) {
        this.caller = new Caller(config);
    }

    /** The configuration. */
    public ClientConfig config() {
        return caller.config();
    }

    /** A caller with these options for every call; it shares the transport with this one. */
    public ApiCaller withOptions(Consumer<RequestOptions.Builder> options) {
        return new ApiCaller(caller.config().withOptions(RequestOptions.of(options)));
    }

    /** The response to a call without params. */
    public <T> ApiResponse<T> call(
            OperationDescriptor<T> operation, PathValues path, Consumer<RequestOptions.Builder> options) {
        return call(operation, path, null, options);
    }

    /** The response to a call; an exception when its status is an error. */
    public <T> ApiResponse<T> call(
            OperationDescriptor<T> operation,
            PathValues path,
            @Nullable ApiObject params,
            Consumer<RequestOptions.Builder> options) {
        return caller.exchange(operation, arguments(path, params, options)).run();
    }

    /**
     * The future response to a call. It fails with the exceptions of {@link #call}; canceling it cancels the call.
     */
    public <T> CompletableFuture<ApiResponse<T>> callAsync(
            OperationDescriptor<T> operation,
            PathValues path,
            @Nullable ApiObject params,
            Consumer<RequestOptions.Builder> options) {
        try {
            return caller.exchange(operation, arguments(path, params, options)).runAsync();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The future response to a call without params. */
    public <T> CompletableFuture<ApiResponse<T>> callAsync(
            OperationDescriptor<T> operation, PathValues path, Consumer<RequestOptions.Builder> options) {
        return callAsync(operation, path, null, options);
    }

    /** The future value of a response; canceling it cancels the call. */
    public <T> CompletableFuture<T> value(CompletableFuture<ApiResponse<T>> response) {
        return after(response, ApiResponse::value);
    }

    /** The future end of a call without a result; canceling it cancels the call. */
    @SuppressWarnings("NullAway") // Void has no other value
    public CompletableFuture<Void> completion(CompletableFuture<? extends ApiResponse<?>> response) {
        return after(response, unused -> null);
    }

    private static <A, B> CompletableFuture<B> after(CompletableFuture<A> pending, Function<? super A, B> then) {
        CompletableFuture<B> result = pending.thenApply(then);
        result.whenComplete((unused, problem) -> pending.cancel(true));
        return result;
    }

    /** The response to a request without an operation; an exception when its status is an error. */
    public <T> ApiResponse<T> request(ApiRequest<T> request) {
        return request.description().exchange(caller).run();
    }

    /** The future response to a request without an operation. */
    public <T> CompletableFuture<ApiResponse<T>> requestAsync(ApiRequest<T> request) {
        try {
            return request.description().exchange(caller).runAsync();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The first page of a list, which leads to the next one. */
    public <R, T> Page<T> page(
            OperationDescriptor<R> operation,
            Paging paging,
            Codec<T> item,
            PathValues path,
            @Nullable ApiObject params,
            Consumer<RequestOptions.Builder> options) {
        return new PageSource<>(caller, operation, paging, item).page(arguments(path, params, options));
    }

    /** The future first page of a list. */
    public <R, T> CompletableFuture<Page<T>> pageAsync(
            OperationDescriptor<R> operation,
            Paging paging,
            Codec<T> item,
            PathValues path,
            @Nullable ApiObject params,
            Consumer<RequestOptions.Builder> options) {
        try {
            return new PageSource<>(caller, operation, paging, item).pageAsync(arguments(path, params, options));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static CallArguments arguments(
            PathValues path, @Nullable ApiObject params, Consumer<RequestOptions.Builder> options) {
        return new CallArguments(
                path.values(), params == null ? null : MemberHolder.valuesOf(params), RequestOptions.of(options));
    }

    /** Refuses further calls of all clients with these connections; a transport that was passed in stays open. */
    @Override
    public void close() {
        config().connections().close();
    }
}
