package sdk.library;

import sdk.library.core.Credential;
import sdk.library.core.RequestOptions;
import sdk.library.core.base.ApiCaller;
import sdk.library.core.base.ClientBuilder;
import sdk.library.core.internal.http.Environment;
import sdk.library.service.BooksService;

/**
 * A client of Library.
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
     * <code>LIBRARY_BASE_URL</code> if that is set.
     */
    public static LibraryClient fromEnv() {
        Builder builder = builder().apiKey(Environment.require("LIBRARY_API_KEY"));
        Environment.find("LIBRARY_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>books</code>.
     */
    public BooksService books() {
        return new BooksService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public LibraryClient withOptions(RequestOptions options) {
        return new LibraryClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link LibraryClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com/v2");
            header("User-Agent", "library-sdk/0.1.0");
        }

        /**
         * Sets the API key or token.
         */
        public Builder apiKey(String apiKey) {
            credential("key", Credential.bearer(apiKey));
            return this;
        }

        /**
         * The client.
         */
        public LibraryClient build() {
            return new LibraryClient(new ApiCaller(config()));
        }
    }
}
