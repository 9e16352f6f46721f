package sdk.schema;

import java.util.function.Consumer;
import sdk.schema.core.ApiRequest;
import sdk.schema.core.ApiResponse;
import sdk.schema.core.RequestOptions;
import sdk.schema.core.base.ApiCaller;
import sdk.schema.core.base.ClientBuilder;
import sdk.schema.core.internal.http.Environment;
import sdk.schema.service.ThingsService;

/**
 * A client of Schema 3.1. It is safe for use by several threads; an application needs one as long as
 * it runs.
 *
 * <p>What 3.1 says another way.
 */
public final class SchemaClient implements AutoCloseable {
    private final ApiCaller caller;

    private SchemaClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>SCHEMA_BASE_URL</code> if
     * there is one.
     */
    public static SchemaClient fromEnv() {
        Builder builder = builder();
        Environment.find("SCHEMA_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** A builder with the API's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same client with methods that return futures instead of waiting. */
    public SchemaClientAsync async() {
        return new SchemaClientAsync(caller);
    }

    /** Operations under <code>things</code>. */
    public ThingsService things() {
        return new ThingsService(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> ApiResponse<T> request(ApiRequest<T> request) {
        return caller.request(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public SchemaClient withOptions(Consumer<RequestOptions.Builder> options) {
        return new SchemaClient(caller.withOptions(options));
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

    /** Builds {@link SchemaClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "schema-sdk/0.1.0");
        }

        /** The client. */
        public SchemaClient build() {
            return new SchemaClient(new ApiCaller(config()));
        }
    }
}
