package sdk.security;

import sdk.security.core.Credential;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;
import sdk.security.core.base.ClientBuilder;
import sdk.security.core.internal.http.Environment;
import sdk.security.service.BothService;
import sdk.security.service.EitherService;
import sdk.security.service.MixedService;
import sdk.security.service.OpenService;
import sdk.security.service.OptionalService;

/**
 * A client of Security.
 */
public final class SecurityClient implements AutoCloseable {
    private final ApiCaller caller;

    private SecurityClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API key of the environment variable <code>SECURITY_API_KEY</code>; it calls the URL in
     * <code>SECURITY_BASE_URL</code> if that is set.
     */
    public static SecurityClient fromEnv() {
        Builder builder = builder().apiKey(Environment.require("SECURITY_API_KEY"));
        Environment.find("SECURITY_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>both</code>.
     */
    public BothService both() {
        return new BothService(caller);
    }

    /**
     * Operations under <code>either</code>.
     */
    public EitherService either() {
        return new EitherService(caller);
    }

    /**
     * Operations under <code>mixed</code>.
     */
    public MixedService mixed() {
        return new MixedService(caller);
    }

    /**
     * Operations under <code>open</code>.
     */
    public OpenService open() {
        return new OpenService(caller);
    }

    /**
     * Operations under <code>optional</code>.
     */
    public OptionalService optional() {
        return new OptionalService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public SecurityClient withOptions(RequestOptions options) {
        return new SecurityClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link SecurityClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "security-sdk/0.1.0");
            keyScheme("key", apiKey -> Credential.apiKeyHeader("X-Api-Key", apiKey));
            keyScheme("tenant", apiKey -> Credential.apiKeyQuery("tenant", apiKey));
            keyScheme("session", apiKey -> Credential.apiKeyCookie("sid", apiKey));
        }

        /**
         * Sets the API key or token.
         */
        public Builder apiKey(String apiKey) {
            credential("bearer", Credential.bearer(apiKey));
            return this;
        }

        /**
         * Sets the user name and password for HTTP basic authentication.
         */
        public Builder basicAuth(String user, String password) {
            credential("basic", Credential.basic(user, password));
            return this;
        }

        /**
         * The client.
         */
        public SecurityClient build() {
            return new SecurityClient(new ApiCaller(config()));
        }
    }
}
