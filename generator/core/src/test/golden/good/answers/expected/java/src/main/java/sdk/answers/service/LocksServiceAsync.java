package sdk.answers.service;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.answers.core.ApiResponse;
import sdk.answers.core.PathValues;
import sdk.answers.core.RequestOptions;
import sdk.answers.core.base.ApiCaller;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.model.Lock;
import sdk.answers.model.LockReplaceParams;

/** Operations under <code>locks</code>, without waiting for the responses. */
public final class LocksServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public LocksServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Optional<Lock>> retrieve(String lock) {
        return caller.value(retrieveWithResponse(lock));
    }

    public CompletableFuture<Optional<Lock>> retrieve(String lock,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(lock, options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Optional<Lock>>> retrieveWithResponse(String lock) {
        return retrieveWithResponse(lock, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Optional<Lock>>> retrieveWithResponse(String lock,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(LocksService.RETRIEVE, PathValues.of(lock), options);
    }

    public CompletableFuture<String> replace(String lock, LockReplaceParams params) {
        return caller.value(replaceWithResponse(lock, params));
    }

    public CompletableFuture<String> replace(String lock,
            Consumer<LockReplaceParams.Builder> params) {
        return caller.value(replaceWithResponse(lock, params));
    }

    public CompletableFuture<String> replace(String lock, LockReplaceParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(replaceWithResponse(lock, params, options));
    }

    public CompletableFuture<String> replace(String lock,
            Consumer<LockReplaceParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return caller.value(replaceWithResponse(lock, params, options));
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<String>> replaceWithResponse(String lock,
            LockReplaceParams params) {
        return replaceWithResponse(lock, params, RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<String>> replaceWithResponse(String lock,
            Consumer<LockReplaceParams.Builder> params) {
        return replaceWithResponse(lock, ObjectBuilder.built(LockReplaceParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<String>> replaceWithResponse(String lock,
            LockReplaceParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(LocksService.REPLACE, PathValues.of(lock), params, options);
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<String>> replaceWithResponse(String lock,
            Consumer<LockReplaceParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return replaceWithResponse(lock, ObjectBuilder.built(LockReplaceParams.builder(), params),
                options);
    }
}
