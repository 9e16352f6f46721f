package sdk.pay;

import sdk.pay.core.RequestOptions;
import sdk.pay.core.base.ApiCaller;
import sdk.pay.core.base.ClientBuilder;
import sdk.pay.core.internal.http.Environment;
import sdk.pay.service.ChargesService;

/**
 * A client of Pay.
 */
public final class PayClient implements AutoCloseable {
    private final ApiCaller caller;

    private PayClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>PAY_BASE_URL</code> if there is one.
     */
    public static PayClient fromEnv() {
        Builder builder = builder();
        Environment.find("PAY_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>charges</code>.
     */
    public ChargesService charges() {
        return new ChargesService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public PayClient withOptions(RequestOptions options) {
        return new PayClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link PayClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://pay.example.com");
            header("User-Agent", "pay-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public PayClient build() {
            return new PayClient(new ApiCaller(config()));
        }
    }
}
