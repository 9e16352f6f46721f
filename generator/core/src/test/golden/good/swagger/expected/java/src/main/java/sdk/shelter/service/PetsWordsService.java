package sdk.shelter.service;

import java.util.function.Consumer;
import sdk.shelter.core.ApiResponse;
import sdk.shelter.core.NoContent;
import sdk.shelter.core.PathValues;
import sdk.shelter.core.RequestOptions;
import sdk.shelter.core.base.ApiCaller;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.internal.http.BodyFormat;
import sdk.shelter.core.internal.http.OperationDescriptor;
import sdk.shelter.core.internal.json.Codecs;
import sdk.shelter.model.PetWordCreateParams;

/** Operations under <code>pets/words</code>. */
public final class PetsWordsService {
    static final OperationDescriptor<NoContent> CREATE = OperationDescriptor.of("POST", "postWords",
            "/pets/{id}/words")
            .pathParameter("id", Codecs.STRING)
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .security("key")
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PetsWordsService(ApiCaller caller) {
        this.caller = caller;
    }

    public void create(String id, PetWordCreateParams params) {
        createWithResponse(id, params);
    }

    public void create(String id, Consumer<PetWordCreateParams.Builder> params) {
        createWithResponse(id, params);
    }

    public void create(String id, PetWordCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        createWithResponse(id, params, options);
    }

    public void create(String id, Consumer<PetWordCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        createWithResponse(id, params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(String id, PetWordCreateParams params) {
        return createWithResponse(id, params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(String id,
            Consumer<PetWordCreateParams.Builder> params) {
        return createWithResponse(id, ObjectBuilder.built(PetWordCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(String id, PetWordCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.of(id), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(String id,
            Consumer<PetWordCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(id, ObjectBuilder.built(PetWordCreateParams.builder(), params),
                options);
    }
}
