package sdk.stripe.core.internal.http;

import sdk.stripe.core.HttpRequest;
import sdk.stripe.core.RequestOptions;
import java.net.URI;
import java.util.Optional;

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

    /** The base URL of a call that is not the URL of the operation's server, such as a gateway's; empty if it is. */
    public Optional<URI> proxy(OperationDescriptor<?> operation, RequestOptions options) {
        URI baseUrl = config.baseUrl(operation, options);
        return config.isServer(baseUrl, operation) ? Optional.empty() : Optional.of(baseUrl);
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
