package sdk.stripe.core;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The attempts of one call, until one of them ends it. */
final class Exchange<T> {
    private static final int SUCCESS = 2;

    private final ClientConfig config;
    private final Operation<T> operation;
    private final HttpRequest request;
    private final Retries retries;

    Exchange(ClientConfig config, Operation<T> operation, HttpRequest request, Retries retries) {
        this.config = config;
        this.operation = operation;
        this.request = request;
        this.retries = retries;
    }

    /** Where the request goes. */
    URI url() {
        return request.uri();
    }

    /** The response; an exception when its status is not a success. */
    ApiResponse<T> run() {
        for (int attempt = 1; ; attempt++) {
            Watch watch = new Watch(attempt);
            try {
                return watch.result(send());
            } catch (SdkException failure) {
                watch.end(failure);
                Optional<Duration> pause = retries.pauseAfter(attempt, request, failure);
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
        if (result.isDone()) {
            return;
        }
        Watch watch = new Watch(attempt);
        CompletableFuture<HttpResponse> pending;
        try {
            pending = config.transport().sendAsync(request);
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
            retries.pauseAfter(attempt, request, failure)
                    .ifPresentOrElse(
                            pause -> config.timing().after(pause).execute(() -> start(attempt + 1, result)),
                            () -> result.completeExceptionally(failure));
        } catch (IOException | RuntimeException | Error e) {
            // Nobody else would hear of it.
            result.completeExceptionally(e);
        }
    }

    private HttpResponse send() {
        try {
            return config.transport().send(request);
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
        try {
            if (response.status() / 100 == SUCCESS) {
                return operation.result().read(operation.id(), response, requestId);
            }
            throw refusal(response, requestId);
        } catch (IOException e) {
            throw new ConnectionException("the response to " + operation.id() + " broke off", e);
        }
    }

    private ApiException refusal(HttpResponse response, Optional<String> requestId) throws IOException {
        try (response) {
            byte[] body = response.body().readAllBytes();
            return new FailedResponse(
                            operation.id(),
                            response.status(),
                            response.headers(),
                            requestId,
                            new String(body, ResultReader.charset(response.headers())),
                            operation.error(response.status()).flatMap(codec -> error(codec, body)))
                    .exception();
        }
    }

    // Proxies and load balancers answer with pages of their own, which is no reason to hide the status.
    private static Optional<Object> error(Codec<?> codec, byte[] body) {
        try {
            return Optional.ofNullable(JsonText.decode(codec, body));
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
            tell(listener -> listener.onRequest(attempt));
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
                    continue;
                }
            }
        }
    }
}
