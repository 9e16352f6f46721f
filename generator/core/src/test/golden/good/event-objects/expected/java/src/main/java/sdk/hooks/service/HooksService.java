package sdk.hooks.service;

import java.util.function.Consumer;
import sdk.hooks.core.ApiResponse;
import sdk.hooks.core.NoContent;
import sdk.hooks.core.PathValues;
import sdk.hooks.core.RequestOptions;
import sdk.hooks.core.base.ApiCaller;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.core.internal.http.BodyFormat;
import sdk.hooks.core.internal.http.OperationDescriptor;
import sdk.hooks.model.HookCreateParams;

/** Operations under <code>hooks</code>. */
public final class HooksService {
    static final OperationDescriptor<NoContent> CREATE = OperationDescriptor.of("POST",
            "createHook", "/hooks")
            .body(BodyFormat.JSON, "application/json")
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public HooksService(ApiCaller caller) {
        this.caller = caller;
    }

    public void create() {
        createWithResponse();
    }

    public void create(HookCreateParams params) {
        createWithResponse(params);
    }

    public void create(Consumer<HookCreateParams.Builder> params) {
        createWithResponse(params);
    }

    public void create(RequestOptions options) {
        createWithResponse(options);
    }

    public void create(HookCreateParams params, Consumer<RequestOptions.Builder> options) {
        createWithResponse(params, options);
    }

    public void create(Consumer<HookCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        createWithResponse(params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse() {
        return createWithResponse(HookCreateParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(HookCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(Consumer<HookCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(HookCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(RequestOptions options) {
        return createWithResponse(HookCreateParams.builder().build(), options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(HookCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(Consumer<HookCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(HookCreateParams.builder(), params), options);
    }
}
