package sdk.parameters;

import java.util.function.Consumer;
import sdk.parameters.core.ApiRequest;
import sdk.parameters.core.ApiResponse;
import sdk.parameters.core.RequestOptions;
import sdk.parameters.core.base.ApiCaller;
import sdk.parameters.core.base.ClientBuilder;
import sdk.parameters.core.internal.http.Environment;
import sdk.parameters.service.SearchService;

/**
 * A client of Parameters. It is safe for use by several threads; an application needs one as long as
 * it runs.
 */
public final class ParametersClient implements AutoCloseable {
    private final ApiCaller caller;

    private ParametersClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>PARAMETERS_BASE_URL</code>
     * if there is one.
     */
    public static ParametersClient fromEnv() {
        Builder builder = builder();
        Environment.find("PARAMETERS_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** A builder with the API's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same client with methods that return futures instead of waiting. */
    public ParametersClientAsync async() {
        return new ParametersClientAsync(caller);
    }

    /** Operations under <code>search</code>. */
    public SearchService search() {
        return new SearchService(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> ApiResponse<T> request(ApiRequest<T> request) {
        return caller.request(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public ParametersClient withOptions(Consumer<RequestOptions.Builder> options) {
        return new ParametersClient(caller.withOptions(options));
    }

    /**
     * Ends this client and those that share its connections: they refuse further calls, and the
     * connections are released when the running calls have ended. Not needed if the client is used as long
     * as the application runs.
     */
    @Override
    public void close() {
        caller.close();
    }

    /** Builds {@link ParametersClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://{region=eu}.example.com/{base=v1}");
            header("User-Agent", "parameters-sdk/0.1.0");
        }

        /** Sets region in the server's URL, which is one of eu, us; eu by default. */
        public Builder region(String value) {
            return serverVariable("region", value, "eu", "us");
        }

        /** Sets base in the server's URL; v1 by default. */
        public Builder base(String value) {
            return serverVariable("base", value);
        }

        /** The client. */
        public ParametersClient build() {
            return new ParametersClient(new ApiCaller(config()));
        }
    }
}
