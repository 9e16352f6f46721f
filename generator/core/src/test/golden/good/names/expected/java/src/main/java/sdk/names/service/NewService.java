package sdk.names.service;

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
    static final OperationDescriptor<OptionalModel> IMPORT = OperationDescriptor.of("POST", "new",
            "/new/import")
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
        return import_WithResponse().value();
    }

    public OptionalModel import_(NewImportParams params) {
        return import_WithResponse(params).value();
    }

    public OptionalModel import_(Consumer<NewImportParams.Builder> params) {
        return import_WithResponse(params).value();
    }

    public OptionalModel import_(RequestOptions options) {
        return import_WithResponse(options).value();
    }

    public OptionalModel import_(NewImportParams params, Consumer<RequestOptions.Builder> options) {
        return import_WithResponse(params, options).value();
    }

    public OptionalModel import_(Consumer<NewImportParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return import_WithResponse(params, options).value();
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public ApiResponse<OptionalModel> import_WithResponse() {
        return import_WithResponse(NewImportParams.builder().build(), RequestOptions.none());
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public ApiResponse<OptionalModel> import_WithResponse(NewImportParams params) {
        return import_WithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public ApiResponse<OptionalModel> import_WithResponse(
            Consumer<NewImportParams.Builder> params) {
        return import_WithResponse(ObjectBuilder.built(NewImportParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public ApiResponse<OptionalModel> import_WithResponse(RequestOptions options) {
        return import_WithResponse(NewImportParams.builder().build(), options);
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public ApiResponse<OptionalModel> import_WithResponse(NewImportParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(IMPORT, PathValues.none(), params, options);
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public ApiResponse<OptionalModel> import_WithResponse(Consumer<NewImportParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return import_WithResponse(ObjectBuilder.built(NewImportParams.builder(), params), options);
    }
}
