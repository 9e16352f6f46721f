package sdk.pets.service;

import java.util.List;
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
import sdk.pets.model.PetCreateParams;

/** Operations under <code>pets</code>. */
public final class PetsService {
    static final OperationDescriptor<List<Pet>> LIST = OperationDescriptor.of("GET", "listPets",
            "/pets")
            .returns(Codec.list(Pet.TYPE));

    static final OperationDescriptor<NoContent> CREATE = OperationDescriptor.of("POST", "createPet",
            "/pets")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returnsNothing();

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

    public void create(PetCreateParams params) {
        createWithResponse(params);
    }

    public void create(Consumer<PetCreateParams.Builder> params) {
        createWithResponse(params);
    }

    public void create(PetCreateParams params, Consumer<RequestOptions.Builder> options) {
        createWithResponse(params, options);
    }

    public void create(Consumer<PetCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        createWithResponse(params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(PetCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(Consumer<PetCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(PetCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(PetCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(Consumer<PetCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(PetCreateParams.builder(), params), options);
    }
}
