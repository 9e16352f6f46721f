package sdk.stripe.core;

import java.time.Duration;

/**
 * What every generated client's builder extends.
 *
 * @param <B> the builder's own class
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private final ClientConfig.Builder config;

    /** A builder for an API at this URL. */
    protected ClientBuilder(String defaultBaseUrl) {
        this.config = ClientConfig.builder(defaultBaseUrl);
    }

    /** Sets the URL that operation paths are appended to. */
    public final B baseUrl(String url) {
        config.baseUrl(url);
        return self();
    }

    /** Sets the time in which a response must be there; 60 seconds by default. */
    public final B timeout(Duration limit) {
        config.timeout(limit);
        return self();
    }

    /** Sets the time in which a connection must be made; 10 seconds by default, unused with another transport. */
    public final B connectTimeout(Duration limit) {
        config.connectTimeout(limit);
        return self();
    }

    /** Sets what sends the requests. */
    public final B transport(HttpTransport transport) {
        config.transport(transport);
        return self();
    }

    /** Sets a header that every request has. */
    public final B header(String name, String value) {
        config.header(name, value);
        return self();
    }

    /** Sets the credential of a security scheme. */
    public final B credential(String scheme, Credential credential) {
        config.credential(scheme, credential);
        return self();
    }

    /** Sets the response header that holds the id by which the API's provider knows a call. */
    public final B requestIdHeader(String name) {
        config.requestIdHeader(name);
        return self();
    }

    /** The configuration collected so far. */
    protected final ClientConfig config() {
        return config.build();
    }

    @SuppressWarnings("unchecked") // B is the class of this builder
    private B self() {
        return (B) this;
    }
}
