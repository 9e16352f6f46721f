package sdk.bodies.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.bodies.core.ApiResponse;
import sdk.bodies.core.PathValues;
import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.model.NoteCreateParams;

/** Operations under <code>notes</code>, without waiting for the responses. */
public final class NotesServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public NotesServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<String> create(NoteCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<String> create(Consumer<NoteCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<String> create(NoteCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<String> create(Consumer<NoteCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<String>> createWithResponse(NoteCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<String>> createWithResponse(
            Consumer<NoteCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(NoteCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<String>> createWithResponse(NoteCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(NotesService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<String>> createWithResponse(
            Consumer<NoteCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(NoteCreateParams.builder(), params), options);
    }
}
