package sdk.stripe.core.internal.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * The JDK clients of a transport, each built for the first request that needs it. A client with the default settings loads
 * the certificates of the system even for plain HTTP, which is a third of the time of a first call (usually to a mock
 * server or to a proxy on the same machine).
 */
public final class JdkClients implements Function<URI, HttpClient> {
    private final Duration connectTimeout;
    private volatile @Nullable HttpClient plain;
    private volatile @Nullable HttpClient secure;

    /** Clients with this timeout for connections. */
    public JdkClients(Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    /** The client for requests to a URI. */
    @Override
    public HttpClient apply(URI uri) {
        boolean isPlain = "http".equalsIgnoreCase(uri.getScheme());
        HttpClient existing = isPlain ? plain : secure;
        return existing != null ? existing : isPlain ? makePlain() : makeSecure();
    }

    private synchronized HttpClient makePlain() {
        HttpClient existing = plain;
        if (existing == null) {
            // Never used for a secure connection, because redirects are not followed.
            existing = builder()
                    .sslContext(new NoSecurity())
                    .sslParameters(new SSLParameters())
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
            plain = existing;
        }
        return existing;
    }

    private synchronized HttpClient makeSecure() {
        HttpClient existing = secure;
        if (existing == null) {
            existing = builder().build();
            secure = existing;
        }
        return existing;
    }

    private HttpClient.Builder builder() {
        return HttpClient.newBuilder().connectTimeout(connectTimeout);
    }

    /** A context that cannot make secure connections, but is there at once. */
    private static final class NoSecurity extends SSLContext {
        NoSecurity() {
            super(null, null, "none");
        }
    }
}
