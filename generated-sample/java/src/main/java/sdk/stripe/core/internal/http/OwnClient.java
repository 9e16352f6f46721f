package sdk.stripe.core.internal.http;

import java.net.http.HttpClient;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The JDK client of a transport, made for the first request. */
public final class OwnClient implements Supplier<HttpClient> {
    private final Connecting connecting;
    private @Nullable HttpClient client;
    private boolean closed;

    /** A client that connects in this way. */
    public OwnClient(Connecting connecting) {
        this.connecting = connecting;
    }

    /** The client; an exception if it is closed. */
    @Override
    public synchronized HttpClient get() {
        if (closed) {
            throw closed();
        }
        HttpClient existing = client == null ? connecting.client() : client;
        client = existing;
        return existing;
    }

    /**
     * Lets go of the client. Its threads and connections end when no request needs them: since Java 21 at once, before
     * that when the garbage collector finds that nothing refers to it.
     */
    synchronized void close() {
        closed = true;
        HttpClient existing = client;
        client = null;
        if (existing instanceof AutoCloseable closeable) {
            // On its own thread, because it waits for running requests.
            Thread closing = new Thread(() -> close(closeable), "closing " + existing);
            closing.setDaemon(true);
            closing.start();
        }
    }

    static IllegalStateException closed() {
        return new IllegalStateException("the client is closed; make one client and use it as long as the application"
                + " runs, or close it after the last call");
    }

    private static void close(AutoCloseable client) {
        try {
            client.close();
        } catch (Exception e) {
            throw new IllegalStateException("cannot close the HTTP client", e);
        }
    }
}
