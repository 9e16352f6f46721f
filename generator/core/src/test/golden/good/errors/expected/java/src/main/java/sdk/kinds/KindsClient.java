package sdk.kinds;

import sdk.kinds.core.RequestOptions;
import sdk.kinds.core.base.ApiCaller;
import sdk.kinds.core.base.ClientBuilder;
import sdk.kinds.core.internal.http.Environment;
import sdk.kinds.core.internal.http.ErrorKinds;
import sdk.kinds.exception.CardException;
import sdk.kinds.exception.KeyException;
import sdk.kinds.exception.KindsConflictException;
import sdk.kinds.service.PaymentsService;

/**
 * A client of Kinds.
 */
public final class KindsClient implements AutoCloseable {
    private final ApiCaller caller;

    private KindsClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>KINDS_BASE_URL</code> if
     * there is one.
     */
    public static KindsClient fromEnv() {
        Builder builder = builder();
        Environment.find("KINDS_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>payments</code>.
     */
    public PaymentsService payments() {
        return new PaymentsService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public KindsClient withOptions(RequestOptions options) {
        return new KindsClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link KindsClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://kinds.example.com");
            header("User-Agent", "kinds-sdk/0.1.0");
            errorKinds(ErrorKinds.of("error.type", "error.code", "error.message")
                            .exception("card_error", 402, CardException::new)
                            .exception("key_error", KeyException::new)
                            .exception("other_key_error", KeyException::new)
                            .exception("conflict_error", KindsConflictException::new));
        }

        /**
         * The client.
         */
        public KindsClient build() {
            return new KindsClient(new ApiCaller(config()));
        }
    }
}
