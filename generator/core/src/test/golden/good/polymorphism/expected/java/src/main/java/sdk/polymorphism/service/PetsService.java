package sdk.polymorphism.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.polymorphism.core.ApiResponse;
import sdk.polymorphism.core.PathValues;
import sdk.polymorphism.core.RequestOptions;
import sdk.polymorphism.core.base.ApiCaller;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.internal.http.BodyFormat;
import sdk.polymorphism.core.internal.http.OperationDescriptor;
import sdk.polymorphism.core.internal.json.Codec;
import sdk.polymorphism.model.Cat;
import sdk.polymorphism.model.Pet;
import sdk.polymorphism.params.PetsCreateParams;

/**
 * Operations under <code>pets</code>.
 */
public final class PetsService {
    private static final OperationDescriptor<List<Pet>> LIST = OperationDescriptor.of("GET", "listPets", "/pets")
            .returns(Codec.list(Pet.TYPE));

    private static final OperationDescriptor<Cat> CREATE = OperationDescriptor.of("POST", "addPet", "/pets")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Cat.TYPE);

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

    public Cat create(PetsCreateParams params) {
        return createWithResponse(params, RequestOptions.none()).value();
    }

    public Cat create(Consumer<PetsCreateParams.Builder> params) {
        return create(ObjectBuilder.built(PetsCreateParams.builder(), params));
    }

    public Cat create(PetsCreateParams params, RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    public ApiResponse<Cat> createWithResponse(PetsCreateParams params, RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Cat> createAsync(PetsCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Cat> createAsync(Consumer<PetsCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(PetsCreateParams.builder(), params));
    }
}
