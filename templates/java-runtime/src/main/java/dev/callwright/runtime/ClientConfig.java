package dev.callwright.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a client calls its API. */
public final class ClientConfig {
    private final Builder settings;
    private final HttpTransport transport;

    private final URI baseUrl;

    private ClientConfig(Builder collected) {
        this.settings = new Builder(collected);
        this.baseUrl = checkedUrl(settings.baseUrl);
        this.transport = settings.transport != null
                ? settings.transport
                : JdkHttpTransport.connectingWithin(settings.connectTimeout);
    }

    /** A builder for an API at this URL. */
    public static Builder builder(String baseUrl) {
        return new Builder().baseUrl(baseUrl);
    }

    /** This configuration with options for every call; it shares the transport with this one. */
    public ClientConfig withOptions(RequestOptions options) {
        if (options.idempotencyKey().isPresent()) {
            throw new IllegalArgumentException("an idempotency key is for one call, not for a client");
        }
        Builder derived = new Builder(settings).transport(transport);
        derived.baseUrl = options.baseUrl().map(URI::toString).orElse(settings.baseUrl);
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

    /** The URL, when operation paths can be appended to it. */
    static URI checkedUrl(String url) {
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the base URL is not a URL: " + e.getMessage(), e);
        }
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null || uri.getUserInfo() != null) {
            throw new IllegalArgumentException("the base URL must look like https://api.example.com/v1, not " + url);
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("the base URL must end before ? and #");
        }
        return uri;
    }

    static Duration checkedTimeout(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("a timeout must be positive, not " + limit);
        }
        return limit;
    }

    /** The URL that operation paths are appended to. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** The credential of a security scheme. */
    public Optional<Credential> credential(String scheme) {
        return Optional.ofNullable(settings.credentials.get(scheme));
    }

    Map<String, Credential> credentials() {
        return settings.credentials;
    }

    /** How often a call that failed for the moment is sent again. */
    public int maxRetries() {
        return settings.maxRetries;
    }

    /** What happens when the API answers with a redirect. */
    public Redirects redirects() {
        return settings.redirects;
    }

    /** How much of a response is read into memory. */
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

    Retries.Timing timing() {
        return settings.timing;
    }

    /** The time in which each attempt must have its response. */
    public Duration timeout() {
        return settings.timeout;
    }

    /** What sends the requests. */
    public HttpTransport transport() {
        return transport;
    }

    /** The response header that holds the id by which the API's provider knows a call. */
    public String requestIdHeader() {
        return settings.requestIdHeader;
    }

    /** The headers that every request has. */
    public Headers headers() {
        return settings.headers;
    }

    /** Collects the settings of a client. */
    public static final class Builder {
        private String baseUrl = "";
        private Map<String, Credential> credentials = new LinkedHashMap<>();
        private Duration timeout = Duration.ofSeconds(60);
        private Duration connectTimeout = Duration.ofSeconds(10);
        private @Nullable HttpTransport transport;
        private String requestIdHeader = "X-Request-Id";
        private Headers headers = Headers.none();
        private List<Map.Entry<String, String>> queries = new ArrayList<>();
        private List<CallListener> listeners = new ArrayList<>();
        private int maxRetries = 2;
        private Redirects redirects = Redirects.REFUSE;
        private ResponseLimits limits = ResponseLimits.defaults();
        private @Nullable String retryHeader;
        private String idempotencyHeader = "Idempotency-Key";
        private Set<String> idempotencyMethods = Set.of();
        private Retries.Timing timing = Retries.Timing.SYSTEM;

        private Builder() {}

        private Builder(Builder other) {
            this.baseUrl = other.baseUrl;
            this.credentials = new LinkedHashMap<>(other.credentials);
            this.timeout = other.timeout;
            this.connectTimeout = other.connectTimeout;
            this.transport = other.transport;
            this.requestIdHeader = other.requestIdHeader;
            this.headers = other.headers;
            this.queries = new ArrayList<>(other.queries);
            this.listeners = new ArrayList<>(other.listeners);
            this.maxRetries = other.maxRetries;
            this.redirects = other.redirects;
            this.limits = other.limits;
            this.retryHeader = other.retryHeader;
            this.idempotencyHeader = other.idempotencyHeader;
            this.idempotencyMethods = other.idempotencyMethods;
            this.timing = other.timing;
        }

        /** Sets the URL that operation paths are appended to. */
        public Builder baseUrl(String url) {
            this.baseUrl = url;
            return this;
        }

        /** Sets the credential of a security scheme. */
        public Builder credential(String scheme, Credential credential) {
            credentials.put(scheme, credential);
            return this;
        }

        /** Sets the time in which each attempt must have its response; 60 seconds by default. */
        public Builder timeout(Duration limit) {
            this.timeout = checkedTimeout(limit);
            return this;
        }

        /** Sets the time in which a connection must be made; 10 seconds by default, unused with another transport. */
        public Builder connectTimeout(Duration limit) {
            this.connectTimeout = checkedTimeout(limit);
            return this;
        }

        /** Sets what sends the requests. */
        public Builder transport(HttpTransport sender) {
            this.transport = Objects.requireNonNull(sender, "transport");
            return this;
        }

        /** Sets the response header that holds the id by which the API's provider knows a call. */
        public Builder requestIdHeader(String name) {
            this.requestIdHeader = name;
            return this;
        }

        /** Sets a header that every request has. */
        public Builder header(String name, String value) {
            this.headers = Headers.builder().setAll(headers).set(name, value).build();
            return this;
        }

        /** Sets how often a call that failed for the moment is sent again; 2 by default. */
        public Builder maxRetries(int limit) {
            this.maxRetries = Retries.checkedLimit(limit);
            return this;
        }

        /** Sets what happens when the API answers with a redirect; it is refused by default. */
        public Builder redirects(Redirects redirects) {
            this.redirects = Objects.requireNonNull(redirects, "redirects");
            return this;
        }

        /** Sets how much of a response is read into memory. */
        public Builder limits(ResponseLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Sets the response header whose value true or false decides about a retry. */
        public Builder retryHeader(String name) {
            this.retryHeader = name;
            return this;
        }

        /** Sets the header of idempotency keys, and the HTTP methods that get one even if the caller gives none. */
        public Builder idempotency(String header, String... methods) {
            this.idempotencyHeader = header;
            this.idempotencyMethods = Set.of(methods);
            return this;
        }

        /** Adds a listener. */
        public Builder listener(CallListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        Builder timing(Retries.Timing clock) {
            this.timing = clock;
            return this;
        }

        /** The configuration. */
        public ClientConfig build() {
            return new ClientConfig(this);
        }
    }
}
