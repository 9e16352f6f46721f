package sdk.library;

import java.util.function.Consumer;
import sdk.library.core.ApiRequest;
import sdk.library.core.ApiResponse;
import sdk.library.core.Credential;
import sdk.library.core.RequestOptions;
import sdk.library.core.base.ApiCaller;
import sdk.library.core.base.ClientBuilder;
import sdk.library.core.internal.http.Environment;
import sdk.library.service.BooksService;

/**
 * A client of Library. It is safe for use by several threads; an application needs one as long as it
 * runs.
 *
 * <p>Books and their readers.
 */
public final class LibraryClient implements AutoCloseable {
    private final ApiCaller caller;

    private LibraryClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API key of the environment variable <code>LIBRARY_API_KEY</code>; it calls the URL in
     * <code>LIBRARY_BASE_URL</code> if that is set, and needs no credential then.
     */
    public static LibraryClient fromEnv() {
        Builder builder = builder();
        Environment.requireUnless("LIBRARY_BASE_URL", "LIBRARY_API_KEY").ifPresent(builder::apiKey);
        Environment.find("LIBRARY_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** A builder with the API's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same client with methods that return futures instead of waiting. */
    public LibraryClientAsync async() {
        return new LibraryClientAsync(caller);
    }

    /** Operations under <code>books</code>. */
    public BooksService books() {
        return new BooksService(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> ApiResponse<T> request(ApiRequest<T> request) {
        return caller.request(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public LibraryClient withOptions(Consumer<RequestOptions.Builder> options) {
        return new LibraryClient(caller.withOptions(options));
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

    /** Builds {@link LibraryClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com/v2");
            header("User-Agent", "library-sdk/0.1.0");
            security("key");
        }

        /** Sets the API key or token. */
        public Builder apiKey(String apiKey) {
            credential("key", Credential.bearer(apiKey));
            return this;
        }

        /** The client. */
        public LibraryClient build() {
            return new LibraryClient(new ApiCaller(config()));
        }
    }
}
