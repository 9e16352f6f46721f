package sdk.shelter.service;

import java.util.concurrent.CompletableFuture;
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
import sdk.shelter.params.PetsWordsCreateParams;

/**
 * Operations under <code>pets/words</code>.
 */
public final class PetsWordsService {
    private static final OperationDescriptor<NoContent> CREATE =
            OperationDescriptor.of("POST", "postWords", "/pets/{id}/words")
            .pathParameter("id", Codecs.STRING)
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .security("key")
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public PetsWordsService(ApiCaller caller) {
        this.caller = caller;
    }

    public void create(String id, PetsWordsCreateParams params) {
        createWithResponse(id, params, RequestOptions.none());
    }

    public void create(String id, Consumer<PetsWordsCreateParams.Builder> params) {
        create(id, ObjectBuilder.built(PetsWordsCreateParams.builder(), params));
    }

    public void create(String id, PetsWordsCreateParams params, RequestOptions options) {
        createWithResponse(id, params, options);
    }

    public ApiResponse<NoContent> createWithResponse(String id, PetsWordsCreateParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.of(id), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync(String id, PetsWordsCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.of(id), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync(String id,
            Consumer<PetsWordsCreateParams.Builder> params) {
        return createAsync(id, ObjectBuilder.built(PetsWordsCreateParams.builder(), params));
    }
}
