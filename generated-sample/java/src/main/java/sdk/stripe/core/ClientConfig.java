package sdk.stripe.core;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a client calls its API. */
public final class ClientConfig {
    private final Builder settings;
    private final HttpTransport transport;

    private final URI baseUrl;

    private ClientConfig(Builder settings) {
        this.settings = settings;
        this.baseUrl = checkedUrl(settings.baseUrl);
        this.transport = settings.transport != null
                ? settings.transport
                : JdkHttpTransport.connectingWithin(settings.connectTimeout);
    }

    /** A builder for an API at this URL. */
    public static Builder builder(String baseUrl) {
        return new Builder().baseUrl(baseUrl);
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

    /** The time in which a response must be there. */
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

        private Builder() {}

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

        /** Sets the time in which a response must be there; 60 seconds by default. */
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

        /** The configuration. */
        public ClientConfig build() {
            Builder copy = new Builder();
            copy.baseUrl = baseUrl;
            copy.credentials = Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
            copy.timeout = timeout;
            copy.connectTimeout = connectTimeout;
            copy.transport = transport;
            copy.requestIdHeader = requestIdHeader;
            copy.headers = headers;
            return new ClientConfig(copy);
        }
    }
}
