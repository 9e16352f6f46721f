package sdk.hosts;

import java.util.function.Consumer;
import sdk.hosts.core.ApiRequest;
import sdk.hosts.core.ApiResponse;
import sdk.hosts.core.Credential;
import sdk.hosts.core.RequestOptions;
import sdk.hosts.core.base.ApiCaller;
import sdk.hosts.core.base.ClientBuilder;
import sdk.hosts.core.internal.http.Environment;
import sdk.hosts.service.PetsService;
import sdk.hosts.service.ReportsService;
import sdk.hosts.service.UsersService;

/**
 * A client of Hosts. It is safe for use by several threads; an application needs one as long as it
 * runs.
 */
public final class HostsClient implements AutoCloseable {
    private final ApiCaller caller;

    private HostsClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API key of the environment variable <code>HOSTS_API_KEY</code>; it calls the URL in
     * <code>HOSTS_BASE_URL</code> if that is set, and needs no credential then.
     */
    public static HostsClient fromEnv() {
        Builder builder = builder();
        Environment.requireUnless("HOSTS_BASE_URL", "HOSTS_API_KEY").ifPresent(builder::apiKey);
        Environment.find("HOSTS_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** A builder with the API's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same client with methods that return futures instead of waiting. */
    public HostsClientAsync async() {
        return new HostsClientAsync(caller);
    }

    /** Operations under <code>pets</code>. */
    public PetsService pets() {
        return new PetsService(caller);
    }

    /** Operations under <code>reports</code>. */
    public ReportsService reports() {
        return new ReportsService(caller);
    }

    /** Operations under <code>users</code>. */
    public UsersService users() {
        return new UsersService(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> ApiResponse<T> request(ApiRequest<T> request) {
        return caller.request(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public HostsClient withOptions(Consumer<RequestOptions.Builder> options) {
        return new HostsClient(caller.withOptions(options));
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
         * Production
         *
         * <p><code>http://localhost:{port}/v3</code>
         */
        PRODUCTION("http://localhost:{port=9001}/v3"),

        /**
         * Sandbox
         *
         * <p><code>http://localhost:{port}/sandbox</code>
         */
        SANDBOX("http://localhost:{port=9001}/sandbox");

        private final String url;

        Server(String url) {
            this.url = url;
        }
    }

    /** Builds {@link HostsClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("http://localhost:{port=9001}/v3");
            header("User-Agent", "hosts-sdk/0.1.0");
            constantHeader("Hosts-Version", "2022-11-15");
            security("key");
        }

        /** Sets the API key or token. */
        public Builder apiKey(String apiKey) {
            credential("key", Credential.bearer(apiKey));
            return this;
        }

        /** Chooses one of the API's servers. */
        public Builder server(Server server) {
            return server(server.name(), server.url);
        }

        /** Sets port in the server's URL; 9001 by default. */
        public Builder port(String value) {
            return serverVariable("port", value);
        }

        /** Sets petPort in the server's URL; 9002 by default. */
        public Builder petPort(String value) {
            return serverVariable("petPort", value);
        }

        /** The client. */
        public HostsClient build() {
            return new HostsClient(new ApiCaller(config()));
        }
    }
}
