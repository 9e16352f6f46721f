package sdk.bodies.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.bodies.core.ApiResponse;
import sdk.bodies.core.PathValues;
import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.internal.http.BodyFormat;
import sdk.bodies.core.internal.http.OperationDescriptor;
import sdk.bodies.params.NotesCreateParams;

/**
 * Operations under <code>notes</code>.
 */
public final class NotesService {
    private static final OperationDescriptor<String> CREATE = OperationDescriptor.of("POST", "PostNotes", "/notes")
            .body(BodyFormat.TEXT, "text/plain")
            .bodyRequired()
            .returnsText("text/plain");

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public NotesService(ApiCaller caller) {
        this.caller = caller;
    }

    public String create(NotesCreateParams params) {
        return createWithResponse(params, RequestOptions.none()).value();
    }

    public String create(Consumer<NotesCreateParams.Builder> params) {
        return create(ObjectBuilder.built(NotesCreateParams.builder(), params));
    }

    public String create(NotesCreateParams params, RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    public ApiResponse<String> createWithResponse(NotesCreateParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<String> createAsync(NotesCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<String> createAsync(Consumer<NotesCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(NotesCreateParams.builder(), params));
    }
}
