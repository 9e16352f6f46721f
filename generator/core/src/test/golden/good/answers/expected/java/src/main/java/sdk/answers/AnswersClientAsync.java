package sdk.answers;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.answers.core.ApiRequest;
import sdk.answers.core.ApiResponse;
import sdk.answers.core.RequestOptions;
import sdk.answers.core.base.ApiCaller;
import sdk.answers.service.JobsServiceAsync;
import sdk.answers.service.LocksServiceAsync;

/**
 * Like {@link AnswersClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class AnswersClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    AnswersClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>jobs</code>, without waiting for the responses. */
    public JobsServiceAsync jobs() {
        return new JobsServiceAsync(caller);
    }

    /** Operations under <code>locks</code>, without waiting for the responses. */
    public LocksServiceAsync locks() {
        return new LocksServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public AnswersClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new AnswersClientAsync(caller.withOptions(options));
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
