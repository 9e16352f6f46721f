package sdk.servers.service;

import java.util.List;
import java.util.function.Consumer;
import sdk.servers.core.ApiResponse;
import sdk.servers.core.PathValues;
import sdk.servers.core.RequestOptions;
import sdk.servers.core.base.ApiCaller;
import sdk.servers.core.internal.http.OperationDescriptor;
import sdk.servers.core.internal.json.Codec;
import sdk.servers.core.internal.json.Codecs;

/** Operations under <code>things</code>. */
public final class ThingsService {
    static final OperationDescriptor<List<String>> LIST = OperationDescriptor.of("GET",
            "listThings", "/things")
            .returns(Codec.list(Codecs.STRING));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ThingsService(ApiCaller caller) {
        this.caller = caller;
    }

    public List<String> list() {
        return listWithResponse().value();
    }

    public List<String> list(Consumer<RequestOptions.Builder> options) {
        return listWithResponse(options).value();
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<String>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<List<String>> listWithResponse(Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.none(), options);
    }
}
