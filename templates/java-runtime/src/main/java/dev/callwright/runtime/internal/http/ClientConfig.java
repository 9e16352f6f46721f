package dev.callwright.runtime.internal.http;

import dev.callwright.runtime.CallListener;
import dev.callwright.runtime.Credential;
import dev.callwright.runtime.Headers;
import dev.callwright.runtime.HttpTransport;
import dev.callwright.runtime.JdkHttpTransport;
import dev.callwright.runtime.Redirects;
import dev.callwright.runtime.RequestOptions;
import dev.callwright.runtime.ResponseLimits;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The configuration of a client. */
public final class ClientConfig {
    private final Builder settings;
    private final HttpTransport transport;
    private final URI baseUrl;

    private ClientConfig(Builder collected) {
        this.settings = new Builder(collected);
        this.baseUrl = ConfigChecks.baseUrl(settings.baseUrl);
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

    /** The URL that operation paths are appended to. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** The credential of a security scheme. */
    public Optional<Credential> credential(String scheme) {
        return Optional.ofNullable(settings.credentials.get(scheme));
    }

    /** The credentials by security scheme. */
    public Map<String, Credential> credentials() {
        return settings.credentials;
    }

    /** A credential at the place that its security scheme says. */
    Credential placed(String scheme, Credential credential) {
        return credential.placed(scheme, Optional.ofNullable(settings.keySchemes.get(scheme)));
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
        return transport;
    }

    /** The response header with the request id. */
    public String requestIdHeader() {
        return settings.requestIdHeader;
    }

    /** The kinds of errors. */
    ErrorKinds errorKinds() {
        return settings.errorKinds;
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
        private ErrorKinds errorKinds = ErrorKinds.NONE;
        private Map<String, Function<String, Credential>> keySchemes = new LinkedHashMap<>();
        private Timing timing = Timing.SYSTEM;

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
            this.errorKinds = other.errorKinds;
            this.keySchemes = new LinkedHashMap<>(other.keySchemes);
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

        /** Sets the time within which each attempt must have its response; 60 seconds by default. */
        public Builder timeout(Duration limit) {
            this.timeout = ConfigChecks.timeout(limit);
            return this;
        }

        /** Sets the time within which a connection must be made; 10 seconds by default, unused with another transport. */
        public Builder connectTimeout(Duration limit) {
            this.connectTimeout = ConfigChecks.timeout(limit);
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

        /** Sets a header that every request has. */
        public Builder header(String name, String value) {
            this.headers = Headers.builder().setAll(headers).set(name, value).build();
            return this;
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

        /** Sets the kinds of errors. */
        public Builder errorKinds(ErrorKinds kinds) {
            this.errorKinds = kinds;
            return this;
        }

        /** Sets how the key of a security scheme is sent. */
        public Builder keyScheme(String scheme, Function<String, Credential> place) {
            keySchemes.put(scheme, place);
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
