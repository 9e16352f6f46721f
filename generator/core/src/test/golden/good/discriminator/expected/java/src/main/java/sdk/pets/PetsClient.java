package sdk.pets;

import sdk.pets.core.RequestOptions;
import sdk.pets.core.base.ApiCaller;
import sdk.pets.core.base.ClientBuilder;
import sdk.pets.core.internal.http.Environment;
import sdk.pets.service.PetsService;

/**
 * A client of Pets.
 */
public final class PetsClient implements AutoCloseable {
    private final ApiCaller caller;

    private PetsClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>PETS_BASE_URL</code> if there is one.
     */
    public static PetsClient fromEnv() {
        Builder builder = builder();
        Environment.find("PETS_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>pets</code>.
     */
    public PetsService pets() {
        return new PetsService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public PetsClient withOptions(RequestOptions options) {
        return new PetsClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link PetsClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "pets-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public PetsClient build() {
            return new PetsClient(new ApiCaller(config()));
        }
    }
}
