package sdk.names;

import java.util.function.Consumer;
import sdk.names.core.ApiRequest;
import sdk.names.core.ApiResponse;
import sdk.names.core.RequestOptions;
import sdk.names.core.base.ApiCaller;
import sdk.names.core.base.ClientBuilder;
import sdk.names.core.internal.http.Environment;
import sdk.names.service.ClassService;
import sdk.names.service.NewService;

/**
 * A client of Names. It is safe for use by several threads; an application needs one as long as it
 * runs.
 */
public final class NamesClient implements AutoCloseable {
    private final ApiCaller caller;

    private NamesClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>NAMES_BASE_URL</code> if
     * there is one.
     */
    public static NamesClient fromEnv() {
        Builder builder = builder();
        Environment.find("NAMES_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** A builder with the API's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same client with methods that return futures instead of waiting. */
    public NamesClientAsync async() {
        return new NamesClientAsync(caller);
    }

    /** Operations under <code>class</code>. */
    public ClassService class_() {
        return new ClassService(caller);
    }

    /** Operations under <code>new</code>. */
    public NewService new_() {
        return new NewService(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> ApiResponse<T> request(ApiRequest<T> request) {
        return caller.request(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public NamesClient withOptions(Consumer<RequestOptions.Builder> options) {
        return new NamesClient(caller.withOptions(options));
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

    /** Builds {@link NamesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "names-sdk/0.1.0");
        }

        /** The client. */
        public NamesClient build() {
            return new NamesClient(new ApiCaller(config()));
        }
    }
}
