package sdk.names;

import sdk.names.core.RequestOptions;
import sdk.names.core.base.ApiCaller;
import sdk.names.core.base.ClientBuilder;
import sdk.names.core.internal.http.Environment;
import sdk.names.service.ClassService;
import sdk.names.service.NewService;

/**
 * A client of Names.
 */
public final class NamesClient implements AutoCloseable {
    private final ApiCaller caller;

    private NamesClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>NAMES_BASE_URL</code> if
     * there is one.
     */
    public static NamesClient fromEnv() {
        Builder builder = builder();
        Environment.find("NAMES_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>class</code>.
     */
    public ClassService class_() {
        return new ClassService(caller);
    }

    /**
     * Operations under <code>new</code>.
     */
    public NewService new_() {
        return new NewService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public NamesClient withOptions(RequestOptions options) {
        return new NamesClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link NamesClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "names-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public NamesClient build() {
            return new NamesClient(new ApiCaller(config()));
        }
    }
}
