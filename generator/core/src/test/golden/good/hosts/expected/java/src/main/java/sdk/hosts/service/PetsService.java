package sdk.hosts.service;

import java.util.List;
import java.util.function.Consumer;
import sdk.hosts.core.ApiResponse;
import sdk.hosts.core.Page;
import sdk.hosts.core.PathValues;
import sdk.hosts.core.RequestOptions;
import sdk.hosts.core.base.ApiCaller;
import sdk.hosts.core.base.ObjectBuilder;
import sdk.hosts.core.internal.http.OperationDescriptor;
import sdk.hosts.core.internal.json.Codec;
import sdk.hosts.core.internal.json.Codecs;
import sdk.hosts.core.internal.paging.Paging;
import sdk.hosts.model.PetDeleteAllParams;

/** Operations under <code>pets</code>. */
public final class PetsService {
    static final OperationDescriptor<List<String>> LIST = OperationDescriptor.of("GET", "listPets",
            "/pets")
            .server("http://localhost:{petPort=9002}/v2")
            .server("SANDBOX", "http://localhost:{petPort=9002}/v2-sandbox")
            .security("key")
            .returns(Codec.list(Codecs.STRING));

    static final OperationDescriptor<List<String>> CREATE = OperationDescriptor.of("POST",
            "importPets", "/pets")
            .server("https://import.example.com/")
            .security("key")
            .returns(Codec.list(Codecs.STRING));

    static final OperationDescriptor<List<String>> DELETE_ALL = OperationDescriptor.of("DELETE",
            "deletePets", "/pets")
            .server("http://localhost:{petPort=9002}/v2")
            .server("SANDBOX", "http://localhost:{petPort=9002}/v2-sandbox")
            .header("hosts-version", "2023-08-16")
            .header("Hosts-Beta", "a; b=\"c\"")
            .security("key")
            .returns(Codec.list(Codecs.STRING));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PetsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<String> list() {
        return list(RequestOptions.none());
    }

    public Page<String> list(Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.link(), Codecs.STRING, PathValues.none(), null, options);
    }

    public List<String> create() {
        return createWithResponse().value();
    }

    public List<String> create(Consumer<RequestOptions.Builder> options) {
        return createWithResponse(options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<List<String>> createWithResponse() {
        return createWithResponse(RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<List<String>> createWithResponse(Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), options);
    }

    public List<String> deleteAll() {
        return deleteAllWithResponse().value();
    }

    public List<String> deleteAll(PetDeleteAllParams params) {
        return deleteAllWithResponse(params).value();
    }

    public List<String> deleteAll(Consumer<PetDeleteAllParams.Builder> params) {
        return deleteAllWithResponse(params).value();
    }

    public List<String> deleteAll(RequestOptions options) {
        return deleteAllWithResponse(options).value();
    }

    public List<String> deleteAll(PetDeleteAllParams params,
            Consumer<RequestOptions.Builder> options) {
        return deleteAllWithResponse(params, options).value();
    }

    public List<String> deleteAll(Consumer<PetDeleteAllParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return deleteAllWithResponse(params, options).value();
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public ApiResponse<List<String>> deleteAllWithResponse() {
        return deleteAllWithResponse(PetDeleteAllParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public ApiResponse<List<String>> deleteAllWithResponse(PetDeleteAllParams params) {
        return deleteAllWithResponse(params, RequestOptions.none());
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public ApiResponse<List<String>> deleteAllWithResponse(
            Consumer<PetDeleteAllParams.Builder> params) {
        return deleteAllWithResponse(ObjectBuilder.built(PetDeleteAllParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public ApiResponse<List<String>> deleteAllWithResponse(RequestOptions options) {
        return deleteAllWithResponse(PetDeleteAllParams.builder().build(), options);
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public ApiResponse<List<String>> deleteAllWithResponse(PetDeleteAllParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(DELETE_ALL, PathValues.none(), params, options);
    }

    /** Like {@code deleteAll}, with the status and the headers of the response. */
    public ApiResponse<List<String>> deleteAllWithResponse(
            Consumer<PetDeleteAllParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return deleteAllWithResponse(ObjectBuilder.built(PetDeleteAllParams.builder(), params),
                options);
    }
}
