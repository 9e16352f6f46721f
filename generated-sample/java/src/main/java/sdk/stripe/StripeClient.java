package sdk.stripe;

import java.util.function.Consumer;
import sdk.stripe.core.ApiRequest;
import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.Credential;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.core.base.ApiCaller;
import sdk.stripe.core.base.ClientBuilder;
import sdk.stripe.core.internal.http.Environment;
import sdk.stripe.core.internal.http.ErrorKinds;
import sdk.stripe.exception.CardException;
import sdk.stripe.exception.IdempotencyException;
import sdk.stripe.service.IdentityService;

/**
 * A client of Stripe API. It is safe for use by several threads; an application needs one as long as
 * it runs.
 *
 * <p>Identity verification, the part of the Stripe API that Callwright is explained with. Written for
 * Callwright; the structure follows the published document.
 */
public final class StripeClient implements AutoCloseable {
    private final ApiCaller caller;

    private StripeClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API key of the environment variable <code>STRIPE_API_KEY</code>; it calls the URL in
     * <code>STRIPE_BASE_URL</code> if that is set, and needs no credential then.
     */
    public static StripeClient fromEnv() {
        Builder builder = builder();
        Environment.requireUnless("STRIPE_BASE_URL", "STRIPE_API_KEY").ifPresent(builder::apiKey);
        Environment.find("STRIPE_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** A builder with the API's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same client with methods that return futures instead of waiting. */
    public StripeClientAsync async() {
        return new StripeClientAsync(caller);
    }

    /** Operations under <code>identity</code>. */
    public IdentityService identity() {
        return new IdentityService(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> ApiResponse<T> request(ApiRequest<T> request) {
        return caller.request(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public StripeClient withOptions(Consumer<RequestOptions.Builder> options) {
        return new StripeClient(caller.withOptions(options));
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

    /** Builds {@link StripeClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.stripe.com/");
            header("User-Agent", "stripe-sdk/0.1.0");
            constantHeader("Stripe-Version", "2022-11-15");
            requestIdHeader("Request-Id");
            retryHeader("Stripe-Should-Retry");
            idempotency("Idempotency-Key", "POST");
            errorKinds(ErrorKinds.of("error.type", "error.code", "error.message")
                            .exception("card_error", 402, CardException::new)
                            .exception("idempotency_error", IdempotencyException::new));
            security("basicAuth");
            security("bearerAuth");
        }

        /** Sets the API key or token. */
        public Builder apiKey(String apiKey) {
            credential("bearerAuth", Credential.bearer(apiKey));
            return this;
        }

        /** Sets the user name and password for HTTP basic authentication. */
        public Builder basicAuth(String user, String password) {
            credential("basicAuth", Credential.basic(user, password));
            return this;
        }

        /** The client. */
        public StripeClient build() {
            return new StripeClient(new ApiCaller(config()));
        }
    }
}
