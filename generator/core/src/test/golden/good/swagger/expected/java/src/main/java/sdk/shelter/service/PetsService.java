package sdk.shelter.service;

import java.util.List;
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
import sdk.shelter.model.PetCreateParams;
import sdk.shelter.model.PetListParams;
import sdk.shelter.model.Problem;

/** Operations under <code>pets</code>. */
public final class PetsService {
    static final OperationDescriptor<List<Pet>> LIST = OperationDescriptor.of("GET", "listPets",
            "/pets")
            .error("default", Problem.TYPE)
            .security("key")
            .returns(Codec.list(Pet.TYPE));

    static final OperationDescriptor<Pet> CREATE = OperationDescriptor.of("POST", "createPet",
            "/pets")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .error("default", Problem.TYPE)
            .security("key")
            .returns(Pet.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PetsService(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>pets/photo</code>. */
    public PetsPhotoService photo() {
        return new PetsPhotoService(caller);
    }

    /** Operations under <code>pets/words</code>. */
    public PetsWordsService words() {
        return new PetsWordsService(caller);
    }

    public List<Pet> list() {
        return listWithResponse().value();
    }

    public List<Pet> list(PetListParams params) {
        return listWithResponse(params).value();
    }

    public List<Pet> list(Consumer<PetListParams.Builder> params) {
        return listWithResponse(params).value();
    }

    public List<Pet> list(RequestOptions options) {
        return listWithResponse(options).value();
    }

    public List<Pet> list(PetListParams params, Consumer<RequestOptions.Builder> options) {
        return listWithResponse(params, options).value();
    }

    public List<Pet> list(Consumer<PetListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return listWithResponse(params, options).value();
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<Pet>> listWithResponse() {
        return listWithResponse(PetListParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<Pet>> listWithResponse(PetListParams params) {
        return listWithResponse(params, RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<Pet>> listWithResponse(Consumer<PetListParams.Builder> params) {
        return listWithResponse(ObjectBuilder.built(PetListParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<Pet>> listWithResponse(RequestOptions options) {
        return listWithResponse(PetListParams.builder().build(), options);
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<Pet>> listWithResponse(PetListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.none(), params, options);
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<Pet>> listWithResponse(Consumer<PetListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return listWithResponse(ObjectBuilder.built(PetListParams.builder(), params), options);
    }

    public Pet create(PetCreateParams params) {
        return createWithResponse(params).value();
    }

    public Pet create(Consumer<PetCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public Pet create(PetCreateParams params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public Pet create(Consumer<PetCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Pet> createWithResponse(PetCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Pet> createWithResponse(Consumer<PetCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(PetCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Pet> createWithResponse(PetCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Pet> createWithResponse(Consumer<PetCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(PetCreateParams.builder(), params), options);
    }
}
