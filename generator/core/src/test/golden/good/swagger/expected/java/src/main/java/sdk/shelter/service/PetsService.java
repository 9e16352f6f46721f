package sdk.shelter.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.shelter.core.ApiResponse;
import sdk.shelter.core.PathValues;
import sdk.shelter.core.RequestOptions;
import sdk.shelter.core.base.ApiCaller;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.internal.http.BodyFormat;
import sdk.shelter.core.internal.http.OperationDescriptor;
import sdk.shelter.core.internal.json.Codec;
import sdk.shelter.model.Pet;
import sdk.shelter.model.Problem;
import sdk.shelter.params.PetsCreateParams;
import sdk.shelter.params.PetsListParams;

/**
 * Operations under <code>pets</code>.
 */
public final class PetsService {
    private static final OperationDescriptor<List<Pet>> LIST = OperationDescriptor.of("GET", "listPets", "/pets")
            .error("default", Problem.TYPE)
            .security("key")
            .returns(Codec.list(Pet.TYPE));

    private static final OperationDescriptor<Pet> CREATE = OperationDescriptor.of("POST", "createPet", "/pets")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .error("default", Problem.TYPE)
            .security("key")
            .returns(Pet.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public PetsService(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * Operations under <code>pets/photo</code>.
     */
    public PetsPhotoService photo() {
        return new PetsPhotoService(caller);
    }

    /**
     * Operations under <code>pets/words</code>.
     */
    public PetsWordsService words() {
        return new PetsWordsService(caller);
    }

    public List<Pet> list() {
        return listWithResponse(PetsListParams.builder().build(), RequestOptions.none()).value();
    }

    public List<Pet> list(PetsListParams params) {
        return listWithResponse(params, RequestOptions.none()).value();
    }

    public List<Pet> list(Consumer<PetsListParams.Builder> params) {
        return list(ObjectBuilder.built(PetsListParams.builder(), params));
    }

    public List<Pet> list(PetsListParams params, RequestOptions options) {
        return listWithResponse(params, options).value();
    }

    public ApiResponse<List<Pet>> listWithResponse(PetsListParams params, RequestOptions options) {
        return caller.call(LIST, PathValues.none(), params, options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<List<Pet>> listAsync() {
        return listAsync(PetsListParams.builder().build());
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<List<Pet>> listAsync(PetsListParams params) {
        return caller.valueAsync(LIST, PathValues.none(), params);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<List<Pet>> listAsync(Consumer<PetsListParams.Builder> params) {
        return listAsync(ObjectBuilder.built(PetsListParams.builder(), params));
    }

    public Pet create(PetsCreateParams params) {
        return createWithResponse(params, RequestOptions.none()).value();
    }

    public Pet create(Consumer<PetsCreateParams.Builder> params) {
        return create(ObjectBuilder.built(PetsCreateParams.builder(), params));
    }

    public Pet create(PetsCreateParams params, RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    public ApiResponse<Pet> createWithResponse(PetsCreateParams params, RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Pet> createAsync(PetsCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Pet> createAsync(Consumer<PetsCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(PetsCreateParams.builder(), params));
    }
}
