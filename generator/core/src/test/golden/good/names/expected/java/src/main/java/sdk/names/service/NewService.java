package sdk.names.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.names.core.ApiResponse;
import sdk.names.core.PathValues;
import sdk.names.core.RequestOptions;
import sdk.names.core.base.ApiCaller;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.internal.http.BodyFormat;
import sdk.names.core.internal.http.OperationDescriptor;
import sdk.names.model.OptionalModel;
import sdk.names.params.NewImportParams;

/**
 * Operations under <code>new</code>.
 */
public final class NewService {
    private static final OperationDescriptor<OptionalModel> IMPORT =
            OperationDescriptor.of("POST", "new", "/new/import")
            .body(BodyFormat.JSON, "application/json")
            .returns(OptionalModel.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public NewService(ApiCaller caller) {
        this.caller = caller;
    }

    public OptionalModel import_() {
        return import_WithResponse(NewImportParams.builder().build(), RequestOptions.none()).value();
    }

    public OptionalModel import_(NewImportParams params) {
        return import_WithResponse(params, RequestOptions.none()).value();
    }

    public OptionalModel import_(Consumer<NewImportParams.Builder> params) {
        return import_(ObjectBuilder.built(NewImportParams.builder(), params));
    }

    public OptionalModel import_(NewImportParams params, RequestOptions options) {
        return import_WithResponse(params, options).value();
    }

    public ApiResponse<OptionalModel> import_WithResponse(NewImportParams params,
            RequestOptions options) {
        return caller.call(IMPORT, PathValues.none(), params, options);
    }

    /**
     * Like {@code import_}, without waiting.
     */
    public CompletableFuture<OptionalModel> import_Async() {
        return import_Async(NewImportParams.builder().build());
    }

    /**
     * Like {@code import_}, without waiting.
     */
    public CompletableFuture<OptionalModel> import_Async(NewImportParams params) {
        return caller.valueAsync(IMPORT, PathValues.none(), params);
    }

    /**
     * Like {@code import_}, without waiting.
     */
    public CompletableFuture<OptionalModel> import_Async(Consumer<NewImportParams.Builder> params) {
        return import_Async(ObjectBuilder.built(NewImportParams.builder(), params));
    }
}
