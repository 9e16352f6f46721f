package sdk.schema;

import sdk.schema.core.RequestOptions;
import sdk.schema.core.base.ApiCaller;
import sdk.schema.core.base.ClientBuilder;
import sdk.schema.core.internal.http.Environment;
import sdk.schema.service.ThingsService;

/**
 * A client of Schema 3.1.
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

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>things</code>.
     */
    public ThingsService things() {
        return new ThingsService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public SchemaClient withOptions(RequestOptions options) {
        return new SchemaClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link SchemaClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "schema-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public SchemaClient build() {
            return new SchemaClient(new ApiCaller(config()));
        }
    }
}
