package sdk.stripe.core;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one call does differently from its client's other calls. */
public final class RequestOptions {
    private static final RequestOptions NONE = builder().build();

    private final @Nullable Duration timeout;
    private final @Nullable URI baseUrl;
    private final Headers headers;
    private final List<Map.Entry<String, String>> queries;
    private final Map<String, Credential> credentials;

    private RequestOptions(Builder builder) {
        this.timeout = builder.timeout;
        this.baseUrl = builder.baseUrl;
        this.headers = builder.headers.build();
        this.queries = List.copyOf(builder.queries);
        this.credentials = Map.copyOf(builder.credentials);
    }

    /** Nothing different. */
    public static RequestOptions none() {
        return NONE;
    }

    /** A builder without options. */
    public static Builder builder() {
        return new Builder();
    }

    Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    Optional<URI> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }

    Headers headers() {
        return headers;
    }

    List<Map.Entry<String, String>> queries() {
        return queries;
    }

    Optional<Credential> credential(String scheme) {
        return Optional.ofNullable(credentials.get(scheme));
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Duration timeout;
        private @Nullable URI baseUrl;
        private final Headers.Builder headers = Headers.builder();
        private final List<Map.Entry<String, String>> queries = new ArrayList<>();
        private final Map<String, Credential> credentials = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the time in which the response must be there. */
        public Builder timeout(Duration limit) {
            this.timeout = ClientConfig.checkedTimeout(limit);
            return this;
        }

        /** Sets the URL that the operation's path is appended to. */
        public Builder baseUrl(String url) {
            this.baseUrl = ClientConfig.checkedUrl(url);
            return this;
        }

        /** Sets a header, which replaces any other of that name. */
        public Builder header(String name, String value) {
            headers.set(name, value);
            return this;
        }

        /** Adds a query parameter. */
        public Builder query(String name, String value) {
            queries.add(Map.entry(name, value));
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
