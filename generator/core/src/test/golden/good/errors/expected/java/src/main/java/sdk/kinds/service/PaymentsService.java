package sdk.kinds.service;

import java.util.function.Consumer;
import sdk.kinds.core.ApiResponse;
import sdk.kinds.core.NoContent;
import sdk.kinds.core.PathValues;
import sdk.kinds.core.RequestOptions;
import sdk.kinds.core.base.ApiCaller;
import sdk.kinds.core.internal.http.OperationDescriptor;
import sdk.kinds.model.Failure;

/** Operations under <code>payments</code>. */
public final class PaymentsService {
    static final OperationDescriptor<NoContent> CREATE = OperationDescriptor.of("POST", "pay",
            "/payments")
            .error("default", Failure.TYPE)
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PaymentsService(ApiCaller caller) {
        this.caller = caller;
    }

    public void create() {
        createWithResponse();
    }

    public void create(Consumer<RequestOptions.Builder> options) {
        createWithResponse(options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse() {
        return createWithResponse(RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), options);
    }
}
