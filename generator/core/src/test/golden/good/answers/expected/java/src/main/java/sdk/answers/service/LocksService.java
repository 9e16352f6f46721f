package sdk.answers.service;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.answers.core.ApiResponse;
import sdk.answers.core.PathValues;
import sdk.answers.core.RequestOptions;
import sdk.answers.core.base.ApiCaller;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.core.internal.http.BodyFormat;
import sdk.answers.core.internal.http.OperationDescriptor;
import sdk.answers.core.internal.json.Codecs;
import sdk.answers.model.Lock;
import sdk.answers.params.LocksReplaceParams;

/**
 * Operations under <code>locks</code>.
 */
public final class LocksService {
    private static final OperationDescriptor<Optional<Lock>> RETRIEVE =
            OperationDescriptor.of("GET", "getLock", "/locks/{lock}")
            .pathParameter("lock", Codecs.STRING)
            .returns(Lock.TYPE)
            .orNothing("204", "304");

    private static final OperationDescriptor<String> REPLACE = OperationDescriptor.of("PUT", "setLock", "/locks/{lock}")
            .pathParameter("lock", Codecs.STRING)
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Codecs.STRING, "*/*");

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public LocksService(ApiCaller caller) {
        this.caller = caller;
    }

    public Optional<Lock> retrieve(String lock) {
        return retrieveWithResponse(lock, RequestOptions.none()).value();
    }

    public Optional<Lock> retrieve(String lock, RequestOptions options) {
        return retrieveWithResponse(lock, options).value();
    }

    public ApiResponse<Optional<Lock>> retrieveWithResponse(String lock, RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.of(lock), options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<Optional<Lock>> retrieveAsync(String lock) {
        return caller.valueAsync(RETRIEVE, PathValues.of(lock), null);
    }

    public String replace(String lock, LocksReplaceParams params) {
        return replaceWithResponse(lock, params, RequestOptions.none()).value();
    }

    public String replace(String lock, Consumer<LocksReplaceParams.Builder> params) {
        return replace(lock, ObjectBuilder.built(LocksReplaceParams.builder(), params));
    }

    public String replace(String lock, LocksReplaceParams params, RequestOptions options) {
        return replaceWithResponse(lock, params, options).value();
    }

    public ApiResponse<String> replaceWithResponse(String lock, LocksReplaceParams params,
            RequestOptions options) {
        return caller.call(REPLACE, PathValues.of(lock), params, options);
    }

    /**
     * Like {@code replace}, without waiting.
     */
    public CompletableFuture<String> replaceAsync(String lock, LocksReplaceParams params) {
        return caller.valueAsync(REPLACE, PathValues.of(lock), params);
    }

    /**
     * Like {@code replace}, without waiting.
     */
    public CompletableFuture<String> replaceAsync(String lock,
            Consumer<LocksReplaceParams.Builder> params) {
        return replaceAsync(lock, ObjectBuilder.built(LocksReplaceParams.builder(), params));
    }
}
