package sdk.stripe.core.base;

import sdk.stripe.core.CallListener;
import sdk.stripe.core.Credential;
import sdk.stripe.core.HeaderOptions;
import sdk.stripe.core.HttpTransport;
import sdk.stripe.core.Redirects;
import sdk.stripe.core.ResponseLimits;
import sdk.stripe.core.internal.http.ApiRules;
import sdk.stripe.core.internal.http.ClientConfig;
import sdk.stripe.core.internal.http.ErrorKinds;
import sdk.stripe.core.internal.http.ServerUrls;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The base of the generated clients' builders.
 *
 * @param <B> the builder's own class
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> extends HeaderOptions<B> {
    private final ClientConfig.Builder config;
    private final Map<String, String> serverVariables = new HashMap<>();
    private ApiRules rules = ApiRules.NONE;
    private String server = "";
    private String serverUrl;
    private @Nullable String baseUrl;

    /**
     * A builder for an API at this URL, in which {@code {name=value}} is a variable with its default. It is empty if
     * the API has servers of single operations only.
     */
    protected ClientBuilder(String defaultBaseUrl) {
        this.config = ClientConfig.builder(ServerUrls.of(defaultBaseUrl));
        this.serverUrl = defaultBaseUrl;
    }

    /**
     * Sets the URL that the paths of all operations are appended to, instead of the API's servers. A client without the
     * credential of an operation calls it without one there, as a gateway may add it. Next pages to which the API links
     * by its own host are requested there, too.
     */
    public final B baseUrl(String url) {
        this.baseUrl = Objects.requireNonNull(url, "url");
        return self();
    }

    /** Sets the time within which each attempt must have its response; 60 seconds by default. */
    public final B timeout(Duration limit) {
        config.timeout(limit);
        return self();
    }

    /** Sets the time within which a connection must be made; 10 seconds by default, unused with another transport. */
    public final B connectTimeout(Duration limit) {
        config.connecting(how -> how.within(limit));
        return self();
    }

    /** Sets the proxy that connections go through; the one of the system by default. */
    public final B proxy(String host, int port) {
        return proxy(ProxySelector.of(InetSocketAddress.createUnresolved(host, port)));
    }

    /** Sets what chooses the proxy for each URL; the one of the system by default. */
    public final B proxy(ProxySelector selector) {
        config.connecting(how -> how.through(selector));
        return self();
    }

    /** Sets the certificates to trust and the keys to show in secure connections; those of the system by default. */
    public final B sslContext(SSLContext context) {
        config.connecting(how -> how.trusting(context));
        return self();
    }

    /** Sets what runs the code that follows a response; threads that end when they are idle by default. */
    public final B executor(Executor executor) {
        config.connecting(how -> how.on(executor));
        return self();
    }

    /**
     * Sets the transport, to use another HTTP client or to answer calls in tests. The SDK does not close it, and {@link
     * #proxy}, {@link #sslContext} and {@link #executor} are refused beside it.
     */
    public final B transport(HttpTransport transport) {
        config.transport(transport);
        return self();
    }

    /** Sets a header that every request has, in place of the API's constant one. */
    @Override
    public final B header(String name, String value) {
        config.header(name, value);
        return self();
    }

    /** Sets the credential of a security scheme. */
    public final B credential(String scheme, Credential credential) {
        config.credential(scheme, credential);
        return self();
    }

    /** Sets the response header with the request id, by which the API's provider can find a call. */
    public final B requestIdHeader(String name) {
        config.requestIdHeader(name);
        return self();
    }

    /** Sets how often a call is retried after a transient failure; 2 by default. */
    public final B maxRetries(int limit) {
        config.maxRetries(limit);
        return self();
    }

    /** Sets the handling of redirects; refused by default. */
    public final B redirects(Redirects redirects) {
        config.redirects(redirects);
        return self();
    }

    /** Sets the limits of responses. */
    public final B limits(ResponseLimits limits) {
        config.limits(limits);
        return self();
    }

    /** Adds a listener for each attempt of each call. */
    public final B listener(CallListener listener) {
        config.listener(listener);
        return self();
    }

    /** Sets the value that a header has unless the client or the call sets another. */
    protected final B constantHeader(String name, String value) {
        config.constantHeader(name, value);
        return self();
    }

    /** Sets the response header ({@code true}/{@code false}) that overrides the retry policy. */
    protected final B retryHeader(String name) {
        config.retryHeader(name);
        return self();
    }

    /** Sets the header of idempotency keys, and the HTTP methods for which a key is generated. */
    protected final B idempotency(String header, String... methods) {
        config.idempotency(header, methods);
        return self();
    }

    /** Sets how the key of a security scheme is sent. */
    protected final B keyScheme(String scheme, Function<String, Credential> place) {
        rules = rules.withKeyScheme(scheme, place);
        return self();
    }

    /** Adds an alternative of the security schemes that requests without an operation are sent with. */
    protected final B security(String... schemes) {
        rules = rules.withSecurity(List.of(schemes));
        return self();
    }

    /** Sets the members of error bodies that tell kinds of errors apart, and the exceptions of some kinds. */
    @SuppressWarnings("exports") // for generated code
    protected final B errorKinds(ErrorKinds kinds) {
        rules = rules.withErrorKinds(kinds);
        return self();
    }

    /** Chooses a server of the API; operations with servers of their own call the one of this name, if there is one. */
    protected final B server(String name, String url) {
        this.server = name;
        this.serverUrl = url;
        return self();
    }

    /** Sets a variable of the server's URL; it must be one of the values, if there are any. */
    protected final B serverVariable(String name, String value, String... values) {
        if (values.length > 0 && !List.of(values).contains(value)) {
            throw new IllegalArgumentException(
                    name + " must be one of " + String.join(", ", values) + ", not " + value);
        }
        serverVariables.put(name, Objects.requireNonNull(value, name));
        return self();
    }

    /** The configuration collected so far. */
    @SuppressWarnings("exports") // for generated code
    protected final ClientConfig config() {
        return config.rules(rules)
                .servers(new ServerUrls(serverUrl, server, Optional.ofNullable(baseUrl), serverVariables))
                .build();
    }

    @SuppressWarnings("unchecked") // B is the class of this builder
    private B self() {
        return (B) this;
    }
}
