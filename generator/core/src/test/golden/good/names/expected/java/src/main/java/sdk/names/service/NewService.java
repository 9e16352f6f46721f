package sdk.names.service;

import java.util.function.Consumer;
import sdk.names.core.ApiResponse;
import sdk.names.core.PathValues;
import sdk.names.core.RequestOptions;
import sdk.names.core.base.ApiCaller;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.core.internal.http.BodyFormat;
import sdk.names.core.internal.http.OperationDescriptor;
import sdk.names.model.NewImportNewParams;
import sdk.names.model.OptionalModel;

/** Operations under <code>new</code>. */
public final class NewService {
    static final OperationDescriptor<OptionalModel> IMPORT_NEW = OperationDescriptor.of("POST",
            "new", "/new/import")
            .body(BodyFormat.JSON, "application/json")
            .returns(OptionalModel.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public NewService(ApiCaller caller) {
        this.caller = caller;
    }

    public OptionalModel importNew() {
        return importNewWithResponse().value();
    }

    public OptionalModel importNew(NewImportNewParams params) {
        return importNewWithResponse(params).value();
    }

    public OptionalModel importNew(Consumer<NewImportNewParams.Builder> params) {
        return importNewWithResponse(params).value();
    }

    public OptionalModel importNew(RequestOptions options) {
        return importNewWithResponse(options).value();
    }

    public OptionalModel importNew(NewImportNewParams params,
            Consumer<RequestOptions.Builder> options) {
        return importNewWithResponse(params, options).value();
    }

    public OptionalModel importNew(Consumer<NewImportNewParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return importNewWithResponse(params, options).value();
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public ApiResponse<OptionalModel> importNewWithResponse() {
        return importNewWithResponse(NewImportNewParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public ApiResponse<OptionalModel> importNewWithResponse(NewImportNewParams params) {
        return importNewWithResponse(params, RequestOptions.none());
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public ApiResponse<OptionalModel> importNewWithResponse(
            Consumer<NewImportNewParams.Builder> params) {
        return importNewWithResponse(ObjectBuilder.built(NewImportNewParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public ApiResponse<OptionalModel> importNewWithResponse(RequestOptions options) {
        return importNewWithResponse(NewImportNewParams.builder().build(), options);
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public ApiResponse<OptionalModel> importNewWithResponse(NewImportNewParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(IMPORT_NEW, PathValues.none(), params, options);
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public ApiResponse<OptionalModel> importNewWithResponse(
            Consumer<NewImportNewParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return importNewWithResponse(ObjectBuilder.built(NewImportNewParams.builder(), params),
                options);
    }
}
