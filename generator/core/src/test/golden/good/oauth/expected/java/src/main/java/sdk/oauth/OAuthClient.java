package sdk.oauth;

import java.util.function.Consumer;
import sdk.oauth.core.ApiRequest;
import sdk.oauth.core.ApiResponse;
import sdk.oauth.core.Credential;
import sdk.oauth.core.RequestOptions;
import sdk.oauth.core.base.ApiCaller;
import sdk.oauth.core.base.ClientBuilder;
import sdk.oauth.core.internal.http.Environment;
import sdk.oauth.service.ThingsService;

/**
 * A client of OAuth. It is safe for use by several threads; an application needs one as long as it
 * runs.
 */
public final class OAuthClient implements AutoCloseable {
    private final ApiCaller caller;

    private OAuthClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API key of the environment variable <code>OAUTH_API_KEY</code> or, without one, the client id
     * and secret of <code>OAUTH_CLIENT_ID</code> and <code>OAUTH_CLIENT_SECRET</code>; it calls the URL in
     * <code>OAUTH_BASE_URL</code> if that is set, and needs no credential then.
     */
    public static OAuthClient fromEnv() {
        Builder builder = builder();
        Environment.find("OAUTH_API_KEY").ifPresentOrElse(builder::apiKey,
                () -> Environment.requireUnless("OAUTH_BASE_URL", "OAUTH_CLIENT_ID", "OAUTH_API_KEY")
                .ifPresent(id -> builder.clientCredentials(id, Environment.require("OAUTH_CLIENT_SECRET"))));
        Environment.find("OAUTH_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** A builder with the API's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same client with methods that return futures instead of waiting. */
    public OAuthClientAsync async() {
        return new OAuthClientAsync(caller);
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
    public OAuthClient withOptions(Consumer<RequestOptions.Builder> options) {
        return new OAuthClient(caller.withOptions(options));
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

    /** Builds {@link OAuthClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com/v1");
            header("User-Agent", "oauth-sdk/0.1.0");
            security("oauth");
        }

        /** Sets the API key or token. */
        public Builder apiKey(String apiKey) {
            credential("oauth", Credential.bearer(apiKey));
            return this;
        }

        /**
         * Sets the client id and secret with which the client gets OAuth 2 access tokens, one when it needs
         * one.
         *
         * <p>Without scopes the authorization server decides what the tokens are good for; there are
         * <ul>
         * <li><code>read</code>: Read things.
         * <li><code>write:all</code>: Change things.
         * </ul>
         */
        public Builder clientCredentials(String clientId, String clientSecret, String... scopes) {
            credential("oauth", Credential.clientCredentials("/oauth/token", clientId, clientSecret, scopes));
            return this;
        }

        /** The client. */
        public OAuthClient build() {
            return new OAuthClient(new ApiCaller(config()));
        }
    }
}
