package sdk.hosts.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import sdk.hosts.core.ApiResponse;
import sdk.hosts.core.PathValues;
import sdk.hosts.core.RequestOptions;
import sdk.hosts.core.base.ApiCaller;
import sdk.hosts.core.internal.http.OperationDescriptor;
import sdk.hosts.core.internal.json.Codec;
import sdk.hosts.core.internal.json.Codecs;

/**
 * Operations under <code>reports</code>.
 */
public final class ReportsService {
    private static final OperationDescriptor<List<String>> LIST =
            OperationDescriptor.of("GET", "listReports", "/reports")
            .server("http://localhost:{port=9001}/reports/")
            .security("key")
            .returns(Codec.list(Codecs.STRING));

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ReportsService(ApiCaller caller) {
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
