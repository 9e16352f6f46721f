package sdk.stripe.core;

import sdk.stripe.core.internal.http.ConfigChecks;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of one call, or of a derived client, that override the client's. Methods take them as this value, or as a
 * lambda that sets them: {@code options -> options.maxRetries(0)}.
 */
public final class RequestOptions implements Consumer<RequestOptions.Builder> {
    private static final RequestOptions NONE = builder().build();

    private final @Nullable Duration timeout;
    private final OptionalInt maxRetries;
    private final @Nullable Redirects redirects;
    private final @Nullable ResponseLimits limits;
    private final @Nullable URI baseUrl;
    private final Headers headers;
    private final List<Map.Entry<String, String>> queries;
    private final @Nullable String idempotencyKey;
    private final @Nullable String apiKey;
    private final Map<String, Credential> credentials;

    private RequestOptions(Builder builder) {
        this.timeout = builder.timeout;
        this.maxRetries = builder.maxRetries;
        this.redirects = builder.redirects;
        this.limits = builder.limits;
        this.baseUrl = builder.baseUrl;
        this.headers = builder.headers.build();
        this.queries = List.copyOf(builder.queries);
        this.idempotencyKey = builder.idempotencyKey;
        this.apiKey = builder.apiKey;
        this.credentials = Map.copyOf(builder.credentials);
    }

    /** No options. */
    public static RequestOptions none() {
        return NONE;
    }

    /** A builder without options. */
    public static Builder builder() {
        return new Builder();
    }

    /** The options that were given as a value or as a lambda. */
    public static RequestOptions of(Consumer<Builder> options) {
        if (options instanceof RequestOptions value) {
            return value;
        }
        Builder builder = builder();
        options.accept(builder);
        return builder.build();
    }

    /** A builder with these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        accept(builder);
        return builder;
    }

    /** Sets those of these options that are set. */
    @Override
    public void accept(Builder options) {
        options.timeout = timeout == null ? options.timeout : timeout;
        options.maxRetries = maxRetries.isPresent() ? maxRetries : options.maxRetries;
        options.redirects = redirects == null ? options.redirects : redirects;
        options.limits = limits == null ? options.limits : limits;
        options.baseUrl = baseUrl == null ? options.baseUrl : baseUrl;
        options.headers.setAll(headers);
        options.queries.addAll(queries);
        options.idempotencyKey = idempotencyKey == null ? options.idempotencyKey : idempotencyKey;
        options.apiKey = apiKey == null ? options.apiKey : apiKey;
        options.credentials.putAll(credentials);
    }

    /** The time within which each attempt must have its response, if it is set. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /** The maximal number of retries, if it is set. */
    public OptionalInt maxRetries() {
        return maxRetries;
    }

    /** The handling of redirects, if it is set. */
    public Optional<Redirects> redirects() {
        return Optional.ofNullable(redirects);
    }

    /** The limits of responses, if they are set. */
    public Optional<ResponseLimits> limits() {
        return Optional.ofNullable(limits);
    }

    /** The URL that the operation's path is appended to, if it is set. */
    public Optional<URI> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }

    /** The headers. */
    public Headers headers() {
        return headers;
    }

    /** The query parameters. */
    public List<Map.Entry<String, String>> queries() {
        return queries;
    }

    /** The idempotency key, if it is set. */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** These options for a follow-up call that sets this query parameter itself; without the idempotency key. */
    public RequestOptions forFollowUp(String parameter) {
        Builder builder = toBuilder();
        builder.idempotencyKey = null;
        builder.queries.removeIf(query -> query.getKey().equals(parameter));
        return builder.build();
    }

    /** The credentials of a call by security scheme: those of the client, with these options applied. */
    public Map<String, Credential> credentials(Map<String, Credential> ofClient) {
        if (apiKey == null && credentials.isEmpty()) {
            return ofClient;
        }
        Map<String, Credential> merged = new LinkedHashMap<>(apiKey == null ? ofClient : keyed(ofClient, apiKey));
        merged.putAll(credentials);
        return merged;
    }

    // Without the client's other credentials, which belong to another account.
    private static Map<String, Credential> keyed(Map<String, Credential> ofClient, String apiKey) {
        Map<String, Credential> keyed = new LinkedHashMap<>();
        ofClient.forEach((scheme, credential) ->
                credential.withSecret(apiKey).ifPresent(replaced -> keyed.put(scheme, replaced)));
        if (keyed.isEmpty()) {
            throw new IllegalStateException(
                    "apiKey() replaces the client's API key or token, but it has none; use credential()");
        }
        return keyed;
    }

    /** Collects options. */
    public static final class Builder extends HeaderOptions<Builder> {
        private @Nullable Duration timeout;
        private OptionalInt maxRetries = OptionalInt.empty();
        private @Nullable Redirects redirects;
        private @Nullable ResponseLimits limits;
        private @Nullable URI baseUrl;
        private final Headers.Builder headers = Headers.builder();
        private final List<Map.Entry<String, String>> queries = new ArrayList<>();
        private @Nullable String idempotencyKey;
        private @Nullable String apiKey;
        private final Map<String, Credential> credentials = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the time within which each attempt must have its response. */
        public Builder timeout(Duration limit) {
            this.timeout = ConfigChecks.timeout(limit);
            return this;
        }

        /** Sets how often a call is retried after a transient failure. */
        public Builder maxRetries(int limit) {
            this.maxRetries = OptionalInt.of(ConfigChecks.maxRetries(limit));
            return this;
        }

        /** Sets the handling of redirects. */
        public Builder redirects(Redirects redirects) {
            this.redirects = Objects.requireNonNull(redirects, "redirects");
            return this;
        }

        /** Sets the limits of responses. */
        public Builder limits(ResponseLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Sets the URL that the operation's path is appended to. */
        public Builder baseUrl(String url) {
            this.baseUrl = ConfigChecks.baseUrl(url);
            return this;
        }

        @Override
        public Builder header(String name, String value) {
            headers.set(name, value);
            return this;
        }

        /** Adds a query parameter. */
        public Builder query(String name, String value) {
            Objects.requireNonNull(name, "the name of a query parameter is null");
            queries.add(Map.entry(name, Objects.requireNonNull(value, "the query parameter " + name + " is null")));
            return this;
        }

        /** Sets the key by which the API recognizes a repeated request; generated for each call by default. */
        public Builder idempotencyKey(String key) {
            if (key.isBlank()) {
                throw new IllegalArgumentException("the idempotency key is blank");
            }
            this.idempotencyKey = key;
            return this;
        }

        /** Sets the secret that replaces the one of the client's API key or bearer token. */
        public Builder apiKey(String key) {
            this.apiKey = key;
            return this;
        }

        /** Sets the credential of a security scheme. */
        public Builder credential(String scheme, Credential credential) {
            credentials.put(scheme, credential);
            return this;
        }

        /** The options. */
        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
