package sdk.bodies.service;

import java.util.function.Consumer;
import sdk.bodies.core.ApiResponse;
import sdk.bodies.core.PathValues;
import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.internal.http.BodyFormat;
import sdk.bodies.core.internal.http.OperationDescriptor;
import sdk.bodies.model.NoteCreateParams;

/** Operations under <code>notes</code>. */
public final class NotesService {
    static final OperationDescriptor<String> CREATE = OperationDescriptor.of("POST", "PostNotes",
            "/notes")
            .body(BodyFormat.TEXT, "text/plain")
            .bodyRequired()
            .returnsText("text/plain");

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public NotesService(ApiCaller caller) {
        this.caller = caller;
    }

    public String create(NoteCreateParams params) {
        return createWithResponse(params).value();
    }

    public String create(Consumer<NoteCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public String create(NoteCreateParams params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public String create(Consumer<NoteCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<String> createWithResponse(NoteCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<String> createWithResponse(Consumer<NoteCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(NoteCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<String> createWithResponse(NoteCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<String> createWithResponse(Consumer<NoteCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(NoteCreateParams.builder(), params), options);
    }
}
