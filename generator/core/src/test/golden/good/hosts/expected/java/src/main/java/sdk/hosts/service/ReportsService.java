package sdk.hosts.service;

import java.util.List;
import java.util.function.Consumer;
import sdk.hosts.core.ApiResponse;
import sdk.hosts.core.PathValues;
import sdk.hosts.core.RequestOptions;
import sdk.hosts.core.base.ApiCaller;
import sdk.hosts.core.internal.http.OperationDescriptor;
import sdk.hosts.core.internal.json.Codec;
import sdk.hosts.core.internal.json.Codecs;

/** Operations under <code>reports</code>. */
public final class ReportsService {
    static final OperationDescriptor<List<String>> LIST = OperationDescriptor.of("GET",
            "listReports", "/reports")
            .server("http://localhost:{port=9001}/reports/")
            .security("key")
            .returns(Codec.list(Codecs.STRING));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ReportsService(ApiCaller caller) {
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
