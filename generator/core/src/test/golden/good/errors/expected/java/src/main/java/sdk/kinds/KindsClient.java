package sdk.kinds;

import java.util.function.Consumer;
import sdk.kinds.core.ApiRequest;
import sdk.kinds.core.ApiResponse;
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
 * A client of Kinds. It is safe for use by several threads; an application needs one as long as it
 * runs.
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

    /** A builder with the API's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same client with methods that return futures instead of waiting. */
    public KindsClientAsync async() {
        return new KindsClientAsync(caller);
    }

    /** Operations under <code>payments</code>. */
    public PaymentsService payments() {
        return new PaymentsService(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> ApiResponse<T> request(ApiRequest<T> request) {
        return caller.request(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public KindsClient withOptions(Consumer<RequestOptions.Builder> options) {
        return new KindsClient(caller.withOptions(options));
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

    /** Builds {@link KindsClient}. */
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

        /** The client. */
        public KindsClient build() {
            return new KindsClient(new ApiCaller(config()));
        }
    }
}
