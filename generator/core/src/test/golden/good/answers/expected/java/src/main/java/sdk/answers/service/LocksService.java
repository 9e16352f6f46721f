package sdk.answers.service;

import java.util.Optional;
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
import sdk.answers.model.LockReplaceParams;

/** Operations under <code>locks</code>. */
public final class LocksService {
    static final OperationDescriptor<Optional<Lock>> RETRIEVE = OperationDescriptor.of("GET",
            "getLock", "/locks/{lock}")
            .pathParameter("lock", Codecs.STRING)
            .returns(Lock.TYPE)
            .orNothing("204", "304");

    static final OperationDescriptor<String> REPLACE = OperationDescriptor.of("PUT", "setLock",
            "/locks/{lock}")
            .pathParameter("lock", Codecs.STRING)
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Codecs.STRING, "*/*");

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public LocksService(ApiCaller caller) {
        this.caller = caller;
    }

    public Optional<Lock> retrieve(String lock) {
        return retrieveWithResponse(lock).value();
    }

    public Optional<Lock> retrieve(String lock, Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(lock, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Optional<Lock>> retrieveWithResponse(String lock) {
        return retrieveWithResponse(lock, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Optional<Lock>> retrieveWithResponse(String lock,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(lock), options);
    }

    public String replace(String lock, LockReplaceParams params) {
        return replaceWithResponse(lock, params).value();
    }

    public String replace(String lock, Consumer<LockReplaceParams.Builder> params) {
        return replaceWithResponse(lock, params).value();
    }

    public String replace(String lock, LockReplaceParams params,
            Consumer<RequestOptions.Builder> options) {
        return replaceWithResponse(lock, params, options).value();
    }

    public String replace(String lock, Consumer<LockReplaceParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return replaceWithResponse(lock, params, options).value();
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<String> replaceWithResponse(String lock, LockReplaceParams params) {
        return replaceWithResponse(lock, params, RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<String> replaceWithResponse(String lock,
            Consumer<LockReplaceParams.Builder> params) {
        return replaceWithResponse(lock, ObjectBuilder.built(LockReplaceParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<String> replaceWithResponse(String lock, LockReplaceParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(REPLACE, PathValues.of(lock), params, options);
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<String> replaceWithResponse(String lock,
            Consumer<LockReplaceParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return replaceWithResponse(lock, ObjectBuilder.built(LockReplaceParams.builder(), params),
                options);
    }
}
