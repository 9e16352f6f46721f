package sdk.security;

import java.util.function.Consumer;
import sdk.security.core.ApiRequest;
import sdk.security.core.ApiResponse;
import sdk.security.core.Credential;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;
import sdk.security.core.base.ClientBuilder;
import sdk.security.core.internal.http.Environment;
import sdk.security.service.ApiService;
import sdk.security.service.BothService;
import sdk.security.service.EitherService;
import sdk.security.service.MixedService;
import sdk.security.service.OptionalService;

/**
 * A client of Security. It is safe for use by several threads; an application needs one as long as it
 * runs.
 */
public final class SecurityClient implements AutoCloseable {
    private final ApiCaller caller;

    private SecurityClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API key of the environment variable <code>SECURITY_API_KEY</code>; it calls the URL in
     * <code>SECURITY_BASE_URL</code> if that is set, and needs no credential then.
     */
    public static SecurityClient fromEnv() {
        Builder builder = builder();
        Environment.requireUnless("SECURITY_BASE_URL", "SECURITY_API_KEY").ifPresent(builder::apiKey);
        Environment.find("SECURITY_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** A builder with the API's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same client with methods that return futures instead of waiting. */
    public SecurityClientAsync async() {
        return new SecurityClientAsync(caller);
    }

    /** Operations under <code>api</code>. */
    public ApiService api() {
        return new ApiService(caller);
    }

    /** Operations under <code>both</code>. */
    public BothService both() {
        return new BothService(caller);
    }

    /** Operations under <code>either</code>. */
    public EitherService either() {
        return new EitherService(caller);
    }

    /** Operations under <code>mixed</code>. */
    public MixedService mixed() {
        return new MixedService(caller);
    }

    /** Operations under <code>optional</code>. */
    public OptionalService optional() {
        return new OptionalService(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> ApiResponse<T> request(ApiRequest<T> request) {
        return caller.request(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public SecurityClient withOptions(Consumer<RequestOptions.Builder> options) {
        return new SecurityClient(caller.withOptions(options));
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

    /** Builds {@link SecurityClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "security-sdk/0.1.0");
            keyScheme("key", apiKey -> Credential.apiKeyHeader("X-Api-Key", apiKey));
            keyScheme("tenant", apiKey -> Credential.apiKeyQuery("tenant", apiKey));
            keyScheme("session", apiKey -> Credential.apiKeyCookie("sid", apiKey));
            security("key", "tenant");
        }

        /** Sets the API key or token. */
        public Builder apiKey(String apiKey) {
            credential("bearer", Credential.bearer(apiKey));
            return this;
        }

        /** Sets the user name and password for HTTP basic authentication. */
        public Builder basicAuth(String user, String password) {
            credential("basic", Credential.basic(user, password));
            return this;
        }

        /** The client. */
        public SecurityClient build() {
            return new SecurityClient(new ApiCaller(config()));
        }
    }
}
