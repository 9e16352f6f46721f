package sdk.hosts.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
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
import sdk.hosts.params.PetsDeleteAllParams;

/**
 * Operations under <code>pets</code>.
 */
public final class PetsService {
    private static final OperationDescriptor<List<String>> LIST = OperationDescriptor.of("GET", "listPets", "/pets")
            .server("http://localhost:{petPort=9002}/v2")
            .server("SANDBOX", "http://localhost:{petPort=9002}/v2-sandbox")
            .security("key")
            .returns(Codec.list(Codecs.STRING));

    private static final OperationDescriptor<List<String>> CREATE =
            OperationDescriptor.of("POST", "importPets", "/pets")
            .server("https://import.example.com/")
            .security("key")
            .returns(Codec.list(Codecs.STRING));

    private static final OperationDescriptor<List<String>> DELETE_ALL =
            OperationDescriptor.of("DELETE", "deletePets", "/pets")
            .server("http://localhost:{petPort=9002}/v2")
            .server("SANDBOX", "http://localhost:{petPort=9002}/v2-sandbox")
            .header("hosts-version", "2023-08-16")
            .header("Hosts-Beta", "a; b=\"c\"")
            .security("key")
            .returns(Codec.list(Codecs.STRING));

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public PetsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Page<String> list() {
        return list(RequestOptions.none());
    }

    public Page<String> list(RequestOptions options) {
        return caller.page(LIST, Paging.link(), Codecs.STRING, PathValues.none(), null, options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<Page<String>> listAsync() {
        return caller.pageAsync(LIST, Paging.link(), Codecs.STRING, PathValues.none(), null);
    }

    public List<String> create() {
        return createWithResponse(RequestOptions.none()).value();
    }

    public List<String> create(RequestOptions options) {
        return createWithResponse(options).value();
    }

    public ApiResponse<List<String>> createWithResponse(RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<List<String>> createAsync() {
        return caller.valueAsync(CREATE, PathValues.none(), null);
    }

    public List<String> deleteAll() {
        return deleteAllWithResponse(PetsDeleteAllParams.builder().build(), RequestOptions.none()).value();
    }

    public List<String> deleteAll(PetsDeleteAllParams params) {
        return deleteAllWithResponse(params, RequestOptions.none()).value();
    }

    public List<String> deleteAll(Consumer<PetsDeleteAllParams.Builder> params) {
        return deleteAll(ObjectBuilder.built(PetsDeleteAllParams.builder(), params));
    }

    public List<String> deleteAll(PetsDeleteAllParams params, RequestOptions options) {
        return deleteAllWithResponse(params, options).value();
    }

    public ApiResponse<List<String>> deleteAllWithResponse(PetsDeleteAllParams params,
            RequestOptions options) {
        return caller.call(DELETE_ALL, PathValues.none(), params, options);
    }

    /**
     * Like {@code deleteAll}, without waiting.
     */
    public CompletableFuture<List<String>> deleteAllAsync() {
        return deleteAllAsync(PetsDeleteAllParams.builder().build());
    }

    /**
     * Like {@code deleteAll}, without waiting.
     */
    public CompletableFuture<List<String>> deleteAllAsync(PetsDeleteAllParams params) {
        return caller.valueAsync(DELETE_ALL, PathValues.none(), params);
    }

    /**
     * Like {@code deleteAll}, without waiting.
     */
    public CompletableFuture<List<String>> deleteAllAsync(
            Consumer<PetsDeleteAllParams.Builder> params) {
        return deleteAllAsync(ObjectBuilder.built(PetsDeleteAllParams.builder(), params));
    }
}
