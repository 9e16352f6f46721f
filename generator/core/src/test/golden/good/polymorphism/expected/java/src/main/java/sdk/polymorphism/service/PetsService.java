package sdk.polymorphism.service;

import java.util.List;
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
import sdk.polymorphism.model.PetCreateParams;

/** Operations under <code>pets</code>. */
public final class PetsService {
    static final OperationDescriptor<List<Pet>> LIST = OperationDescriptor.of("GET", "listPets",
            "/pets")
            .returns(Codec.list(Pet.TYPE));

    static final OperationDescriptor<Cat> CREATE = OperationDescriptor.of("POST", "addPet", "/pets")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Cat.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PetsService(ApiCaller caller) {
        this.caller = caller;
    }

    public List<Pet> list() {
        return listWithResponse().value();
    }

    public List<Pet> list(Consumer<RequestOptions.Builder> options) {
        return listWithResponse(options).value();
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<Pet>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<Pet>> listWithResponse(Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.none(), options);
    }

    public Cat create(PetCreateParams params) {
        return createWithResponse(params).value();
    }

    public Cat create(Consumer<PetCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public Cat create(PetCreateParams params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public Cat create(Consumer<PetCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Cat> createWithResponse(PetCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Cat> createWithResponse(Consumer<PetCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(PetCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Cat> createWithResponse(PetCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Cat> createWithResponse(Consumer<PetCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(PetCreateParams.builder(), params), options);
    }
}
