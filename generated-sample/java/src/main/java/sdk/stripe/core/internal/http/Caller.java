package sdk.stripe.core.internal.http;

import sdk.stripe.core.HttpRequest;

/** Prepares the calls of one client. */
public final class Caller {
    private final ClientConfig config;

    /** A caller with this configuration. */
    public Caller(ClientConfig config) {
        this.config = config;
    }

    /** The configuration. */
    public ClientConfig config() {
        return config;
    }

    /** A call, which is not sent yet. */
    public <T> Exchange<T> exchange(OperationDescriptor<T> operation, CallArguments arguments) {
        config.connections().requireOpen();
        RequestWriter writer = new RequestWriter(config, operation, arguments);
        HttpRequest request = writer.request();
        RetryPolicy retries = RetryPolicy.of(arguments.options().maxRetries().orElse(config.maxRetries()), config);
        return new Exchange<>(config, operation, request, retries)
                .authorizedBy(writer.clientCredentials().map(credentials -> new TokenSource(config, credentials)))
                .redirected(arguments.options().redirects().orElse(config.redirects()));
    }
}
