package sdk.bodies;

import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.core.base.ClientBuilder;
import sdk.bodies.core.internal.http.Environment;
import sdk.bodies.service.FilesService;
import sdk.bodies.service.FormsService;
import sdk.bodies.service.NotesService;

/**
 * A client of Bodies.
 */
public final class BodiesClient implements AutoCloseable {
    private final ApiCaller caller;

    private BodiesClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>BODIES_BASE_URL</code> if there is one.
     */
    public static BodiesClient fromEnv() {
        Builder builder = builder();
        Environment.find("BODIES_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>files</code>.
     */
    public FilesService files() {
        return new FilesService(caller);
    }

    /**
     * Operations under <code>forms</code>.
     */
    public FormsService forms() {
        return new FormsService(caller);
    }

    /**
     * Operations under <code>notes</code>.
     */
    public NotesService notes() {
        return new NotesService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public BodiesClient withOptions(RequestOptions options) {
        return new BodiesClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link BodiesClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "bodies-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public BodiesClient build() {
            return new BodiesClient(new ApiCaller(config()));
        }
    }
}
