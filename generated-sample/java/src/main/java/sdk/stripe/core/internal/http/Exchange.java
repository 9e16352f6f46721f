package sdk.stripe.core.internal.http;

import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.AuthenticationException;
import sdk.stripe.core.ConnectionException;
import sdk.stripe.core.HttpRequest;
import sdk.stripe.core.HttpResponse;
import sdk.stripe.core.HttpTransport;
import sdk.stripe.core.Redirects;
import sdk.stripe.core.SdkException;
import sdk.stripe.core.TimeoutException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One call: attempts until one of them succeeds or must not be retried.
 *
 * @param <T> the type of the result
 */
public final class Exchange<T> {
    private final ClientConfig config;
    private final OperationDescriptor<T> operation;
    private final HttpRequest request;
    private final RetryPolicy retries;
    private HttpTransport transport;
    private Optional<? extends AccessTokens> tokens = Optional.empty();
    // Attempts follow each other, but on different threads.
    private volatile String token = "";
    private volatile boolean renewed;

    /** The access tokens of one credential. */
    interface AccessTokens {
        /** A token that is valid now. */
        CompletableFuture<String> token();

        /** Discards a token that the API did not accept. */
        void reject(String token);
    }

    Exchange(ClientConfig config, OperationDescriptor<T> operation, HttpRequest request, RetryPolicy retries) {
        this.config = config;
        this.operation = operation;
        this.request = request;
        this.retries = retries;
        this.transport = config.transport();
    }

    /** Sets the source of access tokens. */
    Exchange<T> authorizedBy(Optional<? extends AccessTokens> source) {
        this.tokens = source;
        return this;
    }

    /** Sets the handling of redirects. */
    Exchange<T> redirected(Redirects redirects) {
        if (redirects == Redirects.FOLLOW) {
            this.transport = new FollowingTransport(config.transport());
        }
        return this;
    }

    /** The URL of the request. */
    public URI url() {
        return request.uri();
    }

    /** The response; an exception when its status is an error. */
    public ApiResponse<T> run() {
        for (int attempt = 1; ; attempt++) {
            HttpRequest authorized = authorized();
            AttemptReport report = new AttemptReport(config, new AttemptRecord(operation.id(), attempt, request));
            try {
                return result(report, send(authorized));
            } catch (SdkException failure) {
                report.failed(failure);
                Optional<Duration> pause = pauseAfter(attempt, failure);
                sleep(pause.orElseThrow(() -> failure), failure);
            }
        }
    }

    /** The future response; canceling it ends the attempt and prevents retries. */
    public CompletableFuture<ApiResponse<T>> runAsync() {
        CompletableFuture<ApiResponse<T>> result = new CompletableFuture<>();
        start(1, result);
        return result;
    }

    private void start(int attempt, CompletableFuture<ApiResponse<T>> result) {
        if (tokens.isEmpty()) {
            send(attempt, request, result);
            return;
        }
        tokens.get().token().whenComplete((given, problem) -> {
            if (given == null) {
                result.completeExceptionally(
                        problem instanceof CompletionException wrapper ? wrapper.getCause() : problem);
                return;
            }
            try {
                send(attempt, authorizedWith(given), result);
            } catch (RuntimeException e) {
                // Otherwise the future would never complete.
                result.completeExceptionally(e);
            }
        });
    }

    private void send(int attempt, HttpRequest authorized, CompletableFuture<ApiResponse<T>> result) {
        if (result.isDone()) {
            return;
        }
        AttemptReport report = new AttemptReport(config, new AttemptRecord(operation.id(), attempt, request));
        CompletableFuture<HttpResponse> pending;
        try {
            pending = transport.sendAsync(authorized);
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
            return;
        }
        result.whenComplete((response, problem) -> pending.cancel(true));
        pending.whenComplete((response, problem) -> end(report, response, problem, result));
    }

    private void end(
            AttemptReport report,
            @Nullable HttpResponse response,
            @Nullable Throwable problem,
            CompletableFuture<ApiResponse<T>> result) {
        try {
            if (response == null) {
                throw failure(problem);
            }
            if (!result.complete(result(report, response))) {
                response.close();
            }
        } catch (SdkException failure) {
            report.failed(failure);
            int attempt = report.attempt().number();
            pauseAfter(attempt, failure)
                    .ifPresentOrElse(
                            pause -> config.timing().after(pause).execute(() -> start(attempt + 1, result)),
                            () -> result.completeExceptionally(failure));
        } catch (IOException | RuntimeException | Error e) {
            // Otherwise the future would never complete.
            result.completeExceptionally(e);
        }
    }

    private HttpRequest authorized() {
        if (tokens.isEmpty()) {
            return request;
        }
        try {
            return authorizedWith(tokens.get().token().get());
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpRequest authorizedWith(String given) {
        token = given;
        return request.withHeader("Authorization", "Bearer " + given);
    }

    private Optional<Duration> pauseAfter(int attempt, SdkException failure) {
        boolean refused = tokens.isPresent() && failure instanceof AuthenticationException;
        if (refused && !renewed && RetryPolicy.isRepeatable(request)) {
            // A request that was not authenticated had no effect, so this is no retry; a token may be revoked at any
            // time.
            renewed = true;
            tokens.get().reject(token);
            return Optional.of(Duration.ZERO);
        }
        return retries.pauseAfter(renewed ? attempt - 1 : attempt, request, failure);
    }

    private HttpResponse send(HttpRequest authorized) {
        try {
            return transport.send(authorized);
        } catch (IOException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void sleep(Duration pause, SdkException failure) {
        try {
            config.timing().sleep(pause);
        } catch (InterruptedException e) {
            ConnectionException interrupted = interrupted(e);
            interrupted.addSuppressed(failure);
            throw interrupted;
        }
    }

    private ConnectionException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new ConnectionException(operation.label() + " was interrupted", cause);
    }

    private SdkException failure(@Nullable Throwable problem) {
        Throwable cause = problem instanceof CompletionException wrapper ? wrapper.getCause() : problem;
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof BodyCollector.MemoryException) {
            return LimitExceptions.memory(operation.label(), cause);
        }
        // The query may have secrets.
        String where = request.uri().getScheme() + "://" + request.uri().getRawAuthority();
        if (cause instanceof HttpTimeoutException) {
            return new TimeoutException(
                    operation.label() + " had no response from " + where + " within " + request.timeout(), cause);
        }
        return new ConnectionException(operation.label() + " could not reach " + where + ": " + cause, cause);
    }

    private ApiResponse<T> result(AttemptReport report, HttpResponse response) {
        report.received(response);
        ApiResponse<T> result = read(response);
        report.succeeded();
        return result;
    }

    private ApiResponse<T> read(HttpResponse response) {
        Optional<String> requestId = response.headers().first(config.requestIdHeader());
        ReceivedResponse received = new ReceivedResponse(operation.id(), request, response, requestId);
        try {
            if (operation.result().isResult(response.status())) {
                return operation.result().read(received, operation.label());
            }
            throw ErrorReader.read(
                    received, operation.error(response.status()), config.rules().errorKinds());
        } catch (IOException e) {
            throw new ConnectionException("the response to " + operation.label() + " broke off", e);
        }
    }
}
