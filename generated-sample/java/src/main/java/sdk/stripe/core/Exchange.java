package sdk.stripe.core;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The attempts of one call, until one of them ends it. */
final class Exchange<T> {
    private static final int SUCCESS = 2;

    private final ClientConfig config;
    private final Operation<T> operation;
    private final HttpRequest request;
    private final Retries retries;
    private HttpTransport transport;
    private Optional<TokenSource> tokens = Optional.empty();
    // Attempts follow each other, but on different threads.
    private volatile String token = "";
    private volatile boolean renewed;

    Exchange(ClientConfig config, Operation<T> operation, HttpRequest request, Retries retries) {
        this.config = config;
        this.operation = operation;
        this.request = request;
        this.retries = retries;
        this.transport = config.transport();
    }

    /** This exchange, with access tokens from there. */
    Exchange<T> authorizedBy(Optional<TokenSource> source) {
        this.tokens = source;
        return this;
    }

    /** This exchange, which treats redirects so. */
    Exchange<T> redirected(Redirects redirects) {
        if (redirects == Redirects.FOLLOW) {
            this.transport = new FollowingTransport(config.transport());
        }
        return this;
    }

    /** Where the request goes. */
    URI url() {
        return request.uri();
    }

    /** The response; an exception when its status is not a success. */
    ApiResponse<T> run() {
        for (int attempt = 1; ; attempt++) {
            HttpRequest authorized = authorized();
            Watch watch = new Watch(attempt);
            try {
                return watch.result(send(authorized));
            } catch (SdkException failure) {
                watch.end(failure);
                Optional<Duration> pause = pauseAfter(attempt, failure);
                sleep(pause.orElseThrow(() -> failure), failure);
            }
        }
    }

    /** The response when it is there; canceling the future ends the attempt and all that would follow. */
    CompletableFuture<ApiResponse<T>> runAsync() {
        CompletableFuture<ApiResponse<T>> result = new CompletableFuture<>();
        start(1, result);
        return result;
    }

    private void start(int attempt, CompletableFuture<ApiResponse<T>> result) {
        if (tokens.isEmpty()) {
            send(attempt, request, result);
            return;
        }
        tokens.get().token(config).whenComplete((given, problem) -> {
            if (given == null) {
                result.completeExceptionally(
                        problem instanceof CompletionException wrapper ? wrapper.getCause() : problem);
                return;
            }
            try {
                send(attempt, authorizedWith(given), result);
            } catch (RuntimeException e) {
                // Nobody else would hear of it.
                result.completeExceptionally(e);
            }
        });
    }

    private void send(int attempt, HttpRequest authorized, CompletableFuture<ApiResponse<T>> result) {
        if (result.isDone()) {
            return;
        }
        Watch watch = new Watch(attempt);
        CompletableFuture<HttpResponse> pending;
        try {
            pending = transport.sendAsync(authorized);
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
            return;
        }
        result.whenComplete((response, problem) -> pending.cancel(true));
        pending.whenComplete((response, problem) -> end(watch, response, problem, result));
    }

    private void end(
            Watch watch,
            @Nullable HttpResponse response,
            @Nullable Throwable problem,
            CompletableFuture<ApiResponse<T>> result) {
        try {
            if (response == null) {
                throw failure(problem);
            }
            if (!result.complete(watch.result(response))) {
                response.close();
            }
        } catch (SdkException failure) {
            watch.end(failure);
            int attempt = watch.attempt.number();
            pauseAfter(attempt, failure)
                    .ifPresentOrElse(
                            pause -> config.timing().after(pause).execute(() -> start(attempt + 1, result)),
                            () -> result.completeExceptionally(failure));
        } catch (IOException | RuntimeException | Error e) {
            // Nobody else would hear of it.
            result.completeExceptionally(e);
        }
    }

    private HttpRequest authorized() {
        if (tokens.isEmpty()) {
            return request;
        }
        try {
            return authorizedWith(tokens.get().token(config).get());
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
        if (refused && !renewed && Retries.isRepeatable(request)) {
            // Whoever is not known has not done anything yet, so this is no retry; and a token may be revoked any time.
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
        return new ConnectionException(operation.id() + " was interrupted", cause);
    }

    private SdkException failure(@Nullable Throwable problem) {
        Throwable cause = problem instanceof CompletionException wrapper ? wrapper.getCause() : problem;
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof BodyCollector.MemoryException) {
            return LimitException.memory(operation.id(), cause);
        }
        // The query may have secrets.
        String where = request.uri().getScheme() + "://" + request.uri().getRawAuthority();
        if (cause instanceof HttpTimeoutException) {
            return new TimeoutException(
                    operation.id() + " had no response from " + where + " within " + request.timeout(), cause);
        }
        return new ConnectionException(operation.id() + " could not reach " + where + ": " + cause, cause);
    }

    private ApiResponse<T> result(HttpResponse response) {
        Optional<String> requestId = response.headers().first(config.requestIdHeader());
        Answer answer = new Answer(operation.id(), request, response, requestId);
        try {
            if (response.status() / 100 == SUCCESS) {
                return operation.result().read(answer);
            }
            throw refusal(answer);
        } catch (IOException e) {
            throw new ConnectionException("the response to " + operation.id() + " broke off", e);
        }
    }

    private ApiException refusal(Answer answer) throws IOException {
        try (HttpResponse response = answer.response()) {
            Answer.ErrorBody body = answer.errorBody();
            return FailedResponse.of(
                            answer, body, operation.error(response.status()).flatMap(codec -> error(codec, body)))
                    .exception();
        }
    }

    // Proxies and load balancers answer with pages of their own, which is no reason to hide the status.
    private static Optional<Object> error(Codec<?> codec, Answer.ErrorBody body) {
        try {
            return Optional.ofNullable(JsonText.decode(codec, body.bytes()));
        } catch (DecodingException e) {
            return Optional.empty();
        }
    }

    /** Tells the listeners of one attempt. */
    private final class Watch {
        private final CallAttempt attempt;
        private final Instant start;
        private @Nullable HttpResponse arrived;

        Watch(int number) {
            this.attempt = new CallAttempt(operation.id(), number, request);
            this.start = config.listeners().isEmpty()
                    ? Instant.EPOCH
                    : config.timing().now();
            if (!config.listeners().isEmpty()) {
                tell(listener -> listener.onRequest(attempt));
            }
        }

        ApiResponse<T> result(HttpResponse response) {
            arrived = response;
            ApiResponse<T> result = Exchange.this.result(response);
            end(null);
            return result;
        }

        void end(@Nullable SdkException failure) {
            if (!config.listeners().isEmpty()) {
                Duration duration = Duration.between(start, config.timing().now());
                CallAttempt ended = attempt.ended(duration, arrived, failure);
                tell(listener -> listener.onResponse(ended));
            }
        }

        private void tell(Consumer<CallListener> news) {
            for (CallListener listener : config.listeners()) {
                try {
                    news.accept(listener);
                } catch (RuntimeException e) {
                    // Who only listens must not make a call fail, least of all one that was made already.
                }
            }
        }
    }
}
