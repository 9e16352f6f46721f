package sdk.shop.service;

import java.util.function.Consumer;
import sdk.shop.core.ApiResponse;
import sdk.shop.core.NoContent;
import sdk.shop.core.PathValues;
import sdk.shop.core.RequestOptions;
import sdk.shop.core.base.ApiCaller;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.core.internal.http.BodyFormat;
import sdk.shop.core.internal.http.OperationDescriptor;
import sdk.shop.model.ExportCreateParams;

/** Operations under <code>exports</code>. */
public final class ExportsService {
    static final OperationDescriptor<NoContent> CREATE = OperationDescriptor.of("POST",
            "createExport", "/exports")
            .body(BodyFormat.JSON, "application/json")
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ExportsService(ApiCaller caller) {
        this.caller = caller;
    }

    public void create() {
        createWithResponse();
    }

    public void create(ExportCreateParams params) {
        createWithResponse(params);
    }

    public void create(Consumer<ExportCreateParams.Builder> params) {
        createWithResponse(params);
    }

    public void create(RequestOptions options) {
        createWithResponse(options);
    }

    public void create(ExportCreateParams params, Consumer<RequestOptions.Builder> options) {
        createWithResponse(params, options);
    }

    public void create(Consumer<ExportCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        createWithResponse(params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse() {
        return createWithResponse(ExportCreateParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(ExportCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(Consumer<ExportCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ExportCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(RequestOptions options) {
        return createWithResponse(ExportCreateParams.builder().build(), options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(ExportCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(Consumer<ExportCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ExportCreateParams.builder(), params),
                options);
    }
}
