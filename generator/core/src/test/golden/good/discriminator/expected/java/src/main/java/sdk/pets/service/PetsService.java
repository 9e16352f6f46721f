package sdk.pets.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pets.core.ApiResponse;
import sdk.pets.core.NoContent;
import sdk.pets.core.PathValues;
import sdk.pets.core.RequestOptions;
import sdk.pets.core.base.ApiCaller;
import sdk.pets.core.base.ObjectBuilder;
import sdk.pets.core.internal.http.BodyFormat;
import sdk.pets.core.internal.http.OperationDescriptor;
import sdk.pets.core.internal.json.Codec;
import sdk.pets.model.Pet;
import sdk.pets.params.PetsCreateParams;

/**
 * Operations under <code>pets</code>.
 */
public final class PetsService {
    private static final OperationDescriptor<List<Pet>> LIST = OperationDescriptor.of("GET", "listPets", "/pets")
            .returns(Codec.list(Pet.TYPE));

    private static final OperationDescriptor<NoContent> CREATE = OperationDescriptor.of("POST", "createPet", "/pets")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public PetsService(ApiCaller caller) {
        this.caller = caller;
    }

    public List<Pet> list() {
        return listWithResponse(RequestOptions.none()).value();
    }

    public List<Pet> list(RequestOptions options) {
        return listWithResponse(options).value();
    }

    public ApiResponse<List<Pet>> listWithResponse(RequestOptions options) {
        return caller.call(LIST, PathValues.none(), options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<List<Pet>> listAsync() {
        return caller.valueAsync(LIST, PathValues.none(), null);
    }

    public void create(PetsCreateParams params) {
        createWithResponse(params, RequestOptions.none());
    }

    public void create(Consumer<PetsCreateParams.Builder> params) {
        create(ObjectBuilder.built(PetsCreateParams.builder(), params));
    }

    public void create(PetsCreateParams params, RequestOptions options) {
        createWithResponse(params, options);
    }

    public ApiResponse<NoContent> createWithResponse(PetsCreateParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync(PetsCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<NoContent> createAsync(Consumer<PetsCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(PetsCreateParams.builder(), params));
    }
}
