package sdk.servers.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import sdk.servers.core.ApiResponse;
import sdk.servers.core.PathValues;
import sdk.servers.core.RequestOptions;
import sdk.servers.core.base.ApiCaller;
import sdk.servers.core.internal.http.OperationDescriptor;
import sdk.servers.core.internal.json.Codec;
import sdk.servers.core.internal.json.Codecs;

/**
 * Operations under <code>things</code>.
 */
public final class ThingsService {
    private static final OperationDescriptor<List<String>> LIST = OperationDescriptor.of("GET", "listThings", "/things")
            .returns(Codec.list(Codecs.STRING));

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ThingsService(ApiCaller caller) {
        this.caller = caller;
    }

    public List<String> list() {
        return listWithResponse(RequestOptions.none()).value();
    }

    public List<String> list(RequestOptions options) {
        return listWithResponse(options).value();
    }

    public ApiResponse<List<String>> listWithResponse(RequestOptions options) {
        return caller.call(LIST, PathValues.none(), options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<List<String>> listAsync() {
        return caller.valueAsync(LIST, PathValues.none(), null);
    }
}
