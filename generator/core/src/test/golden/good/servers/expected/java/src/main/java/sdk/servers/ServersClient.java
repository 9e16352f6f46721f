package sdk.servers;

import java.util.function.Consumer;
import sdk.servers.core.ApiRequest;
import sdk.servers.core.ApiResponse;
import sdk.servers.core.RequestOptions;
import sdk.servers.core.base.ApiCaller;
import sdk.servers.core.base.ClientBuilder;
import sdk.servers.core.internal.http.Environment;
import sdk.servers.service.ThingsService;

/**
 * A client of Servers. It is safe for use by several threads; an application needs one as long as it
 * runs.
 */
public final class ServersClient implements AutoCloseable {
    private final ApiCaller caller;

    private ServersClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>SERVERS_BASE_URL</code> if
     * there is one.
     */
    public static ServersClient fromEnv() {
        Builder builder = builder();
        Environment.find("SERVERS_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** A builder with the API's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same client with methods that return futures instead of waiting. */
    public ServersClientAsync async() {
        return new ServersClientAsync(caller);
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
    public ServersClient withOptions(Consumer<RequestOptions.Builder> options) {
        return new ServersClient(caller.withOptions(options));
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

    /** The servers of the API; the first is used unless another is chosen. */
    public enum Server {
        /**
         * The production server
         *
         * <p><code>https://{region}.example.com/{version}</code>
         */
        PRODUCTION("https://{region=eu}.example.com/{version=v1}"),

        /**
         * Sandbox
         *
         * <p><code>https://sandbox.example.com/{version}</code>
         */
        SANDBOX("https://sandbox.example.com/{version=v2}"),

        /**
         * Your own machine, where nothing that is done here costs anything
         *
         * <p><code>http://localhost:{port}/{timeout}</code>
         */
        LOCALHOST("http://localhost:{port}/{timeout=slow}");

        private final String url;

        Server(String url) {
            this.url = url;
        }
    }

    /** Builds {@link ServersClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://{region=eu}.example.com/{version=v1}");
            header("User-Agent", "servers-sdk/0.1.0");
        }

        /** Chooses one of the API's servers. */
        public Builder server(Server server) {
            return server(server.name(), server.url);
        }

        /**
         * Sets region in the server's URL, which is one of eu, us; eu by default.
         *
         * <p>Where the data is.
         */
        public Builder region(String value) {
            return serverVariable("region", value, "eu", "us");
        }

        /** Sets version in the server's URL. */
        public Builder version(String value) {
            return serverVariable("version", value);
        }

        /** Sets port in the server's URL. */
        public Builder port(String value) {
            return serverVariable("port", value);
        }

        /** Sets timeout in the server's URL, which is one of slow, fast; slow by default. */
        public Builder timeoutVariable(String value) {
            return serverVariable("timeout", value, "slow", "fast");
        }

        /** The client. */
        public ServersClient build() {
            return new ServersClient(new ApiCaller(config()));
        }
    }
}
