package sdk.library;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.library.core.ApiRequest;
import sdk.library.core.ApiResponse;
import sdk.library.core.RequestOptions;
import sdk.library.core.base.ApiCaller;
import sdk.library.service.BooksServiceAsync;

/**
 * Like {@link LibraryClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class LibraryClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    LibraryClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>books</code>, without waiting for the responses. */
    public BooksServiceAsync books() {
        return new BooksServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public LibraryClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new LibraryClientAsync(caller.withOptions(options));
    }

    /**
     * Ends this client and those that share its connections: they refuse further calls, and the
     * connections are released when the running calls have ended. Not needed if the client is used as long
     * as the application runs.
     */
    @Override
    public void close() {
        caller.close();
    }
}
