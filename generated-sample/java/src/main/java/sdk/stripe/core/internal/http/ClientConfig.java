package sdk.stripe.core.internal.http;

import sdk.stripe.core.CallListener;
import sdk.stripe.core.Credential;
import sdk.stripe.core.Headers;
import sdk.stripe.core.HttpTransport;
import sdk.stripe.core.Redirects;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.core.ResponseLimits;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The configuration of a client. */
public final class ClientConfig {
    private final Builder settings;
    private final Connections connections;
    private final Optional<URI> baseUrl;

    private ClientConfig(Builder collected) {
        this.settings = new Builder(collected);
        this.baseUrl = settings.servers.baseUrl();
        this.connections = settings.connections != null
                ? settings.connections
                : Connections.of(Optional.ofNullable(settings.transport), settings.connecting);
    }

    /** A builder for an API at this URL. */
    public static Builder builder(String baseUrl) {
        return new Builder().baseUrl(baseUrl);
    }

    /** A builder for an API with these servers. */
    public static Builder builder(ServerUrls servers) {
        return new Builder().servers(servers);
    }

    /** This configuration with options for every call; it shares the transport with this one. */
    public ClientConfig withOptions(RequestOptions options) {
        if (options.idempotencyKey().isPresent()) {
            throw new IllegalArgumentException("an idempotency key is for one call, not for a client");
        }
        Builder derived = new Builder(settings);
        derived.connections = connections;
        options.baseUrl().ifPresent(url -> derived.servers = settings.servers.withGiven(url.toString()));
        derived.timeout = options.timeout().orElse(settings.timeout);
        derived.maxRetries = options.maxRetries().orElse(settings.maxRetries);
        derived.redirects = options.redirects().orElse(settings.redirects);
        derived.limits = options.limits().orElse(settings.limits);
        derived.headers = Headers.builder()
                .setAll(settings.headers)
                .setAll(options.headers())
                .build();
        derived.queries.addAll(options.queries());
        derived.credentials = options.credentials(settings.credentials);
        return derived.build();
    }

    /** The URL that the paths of operations without a server of their own are appended to. */
    public URI baseUrl() {
        return baseUrl.orElseThrow(
                () -> new IllegalStateException("the API has no server that is the same for all; set baseUrl()"));
    }

    /** The URL that the path of an operation is appended to. */
    private URI baseUrl(OperationDescriptor<?> operation) {
        Optional<URI> own = settings.servers.of(operation);
        return own.isPresent() ? own.get() : baseUrl();
    }

    /** The URL that the path of an operation is appended to in a call with these options. */
    URI baseUrl(OperationDescriptor<?> operation, RequestOptions options) {
        return options.baseUrl().isPresent() ? options.baseUrl().get() : baseUrl(operation);
    }

    /** Whether a URL is that of an operation's server, not of a gateway, proxy or mock in front of it. */
    boolean isServer(URI url, OperationDescriptor<?> operation) {
        return settings.servers.isServer(url, operation);
    }

    /** The credentials by security scheme. */
    public Map<String, Credential> credentials() {
        return settings.credentials;
    }

    /** How often a call is retried after a transient failure. */
    public int maxRetries() {
        return settings.maxRetries;
    }

    /** The handling of redirects. */
    public Redirects redirects() {
        return settings.redirects;
    }

    /** The limits of responses. */
    public ResponseLimits limits() {
        return settings.limits;
    }

    Optional<String> retryHeader() {
        return Optional.ofNullable(settings.retryHeader);
    }

    String idempotencyHeader() {
        return settings.idempotencyHeader;
    }

    Set<String> idempotencyMethods() {
        return settings.idempotencyMethods;
    }

    List<Map.Entry<String, String>> queries() {
        return settings.queries;
    }

    List<CallListener> listeners() {
        return settings.listeners;
    }

    Timing timing() {
        return settings.timing;
    }

    /** The time within which each attempt must have its response. */
    public Duration timeout() {
        return settings.timeout;
    }

    /** The transport. */
    public HttpTransport transport() {
        return connections.transport();
    }

    /** The transport and whether it may be used. */
    public Connections connections() {
        return connections;
    }

    /** The response header with the request id. */
    public String requestIdHeader() {
        return settings.requestIdHeader;
    }

    ApiRules rules() {
        return settings.rules;
    }

    Headers constantHeaders() {
        return settings.constantHeaders;
    }

    /** The headers that every request has. */
    public Headers headers() {
        return settings.headers;
    }

    /** Collects the settings of a client. */
    public static final class Builder {
        private ServerUrls servers = ServerUrls.of("");
        private Map<String, Credential> credentials = new LinkedHashMap<>();
        private Duration timeout = Duration.ofSeconds(60);
        private Connecting connecting = Connecting.DEFAULTS;
        private @Nullable HttpTransport transport;
        private @Nullable Connections connections;
        private String requestIdHeader = "X-Request-Id";
        private Headers constantHeaders = Headers.none();
        private Headers headers = Headers.none();
        private List<Map.Entry<String, String>> queries = new ArrayList<>();
        private List<CallListener> listeners = new ArrayList<>();
        private int maxRetries = 2;
        private Redirects redirects = Redirects.REFUSE;
        private ResponseLimits limits = ResponseLimits.defaults();
        private @Nullable String retryHeader;
        private String idempotencyHeader = "Idempotency-Key";
        private Set<String> idempotencyMethods = Set.of();
        private ApiRules rules = ApiRules.NONE;
        private Timing timing = Timing.SYSTEM;

        private Builder() {}

        private Builder(Builder other) {
            this.servers = other.servers;
            this.credentials = new LinkedHashMap<>(other.credentials);
            this.timeout = other.timeout;
            this.connecting = other.connecting;
            this.transport = other.transport;
            this.connections = other.connections;
            this.requestIdHeader = other.requestIdHeader;
            this.constantHeaders = other.constantHeaders;
            this.headers = other.headers;
            this.queries = new ArrayList<>(other.queries);
            this.listeners = new ArrayList<>(other.listeners);
            this.maxRetries = other.maxRetries;
            this.redirects = other.redirects;
            this.limits = other.limits;
            this.retryHeader = other.retryHeader;
            this.idempotencyHeader = other.idempotencyHeader;
            this.idempotencyMethods = other.idempotencyMethods;
            this.rules = other.rules;
            this.timing = other.timing;
        }

        /**
         * Sets the URL of the API's server.
         *
         * @throws IllegalArgumentException if it is not the URL of a server
         */
        public Builder baseUrl(String url) {
            return servers(ServerUrls.of(ConfigChecks.baseUrl(url).toString()));
        }

        /** Sets the URLs of the API's servers. */
        public Builder servers(ServerUrls urls) {
            this.servers = urls;
            return this;
        }

        /** Sets the credential of a security scheme. */
        public Builder credential(String scheme, Credential credential) {
            credentials.put(scheme, credential);
            return this;
        }

        /** Sets the time within which each attempt must have its response; 60 seconds by default. */
        public Builder timeout(Duration limit) {
            this.timeout = ConfigChecks.timeout(limit);
            return this;
        }

        /** Changes how the SDK's own transport connects. */
        public Builder connecting(UnaryOperator<Connecting> change) {
            this.connecting = change.apply(connecting);
            return this;
        }

        /** Sets the transport. */
        public Builder transport(HttpTransport sender) {
            this.transport = Objects.requireNonNull(sender, "transport");
            return this;
        }

        /** Sets the response header with the request id, by which the API's provider can find a call. */
        public Builder requestIdHeader(String name) {
            this.requestIdHeader = name;
            return this;
        }

        /** Sets the value that a header has unless something else sets it. */
        public Builder constantHeader(String name, String value) {
            this.constantHeaders = with(constantHeaders, name, value);
            return this;
        }

        /** Sets a header that every request has. */
        public Builder header(String name, String value) {
            this.headers = with(headers, name, value);
            return this;
        }

        private static Headers with(Headers headers, String name, String value) {
            return Headers.builder().setAll(headers).set(name, value).build();
        }

        /** Sets how often a call is retried after a transient failure; 2 by default. */
        public Builder maxRetries(int limit) {
            this.maxRetries = ConfigChecks.maxRetries(limit);
            return this;
        }

        /** Sets the handling of redirects; refused by default. */
        public Builder redirects(Redirects redirects) {
            this.redirects = Objects.requireNonNull(redirects, "redirects");
            return this;
        }

        /** Sets the limits of responses. */
        public Builder limits(ResponseLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Sets the response header ({@code true}/{@code false}) that overrides the retry policy. */
        public Builder retryHeader(String name) {
            this.retryHeader = name;
            return this;
        }

        /** Sets the header of idempotency keys, and the HTTP methods for which a key is generated. */
        public Builder idempotency(String header, String... methods) {
            this.idempotencyHeader = header;
            this.idempotencyMethods = Set.of(methods);
            return this;
        }

        /** Sets what is the same for all clients. */
        public Builder rules(ApiRules ofApi) {
            this.rules = ofApi;
            return this;
        }

        /** Adds a listener. */
        public Builder listener(CallListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /** Replaces clock, random numbers and waiting. */
        public Builder timing(Timing clock) {
            this.timing = clock;
            return this;
        }

        /** The configuration. */
        public ClientConfig build() {
            return new ClientConfig(this);
        }
    }
}
