package sdk.stripe.core.internal.http;

import sdk.stripe.core.HttpTransport;
import sdk.stripe.core.JdkHttpTransport;
import java.util.Optional;

/** The transport that a client shares with those derived from it, until one of them is closed. */
public final class Connections {
    private final HttpTransport transport;
    private final Optional<OwnClient> own;
    private volatile boolean closed;

    private Connections(HttpTransport transport, Optional<OwnClient> own) {
        this.transport = transport;
        this.own = own;
    }

    /** Those of a transport that the caller has made,
            and closes; or of the SDK's own one, which connects in this way. */
    static Connections of(Optional<HttpTransport> given, Connecting connecting) {
        if (given.isEmpty()) {
            OwnClient client = new OwnClient(connecting);
            return new Connections(JdkHttpTransport.of(client), Optional.of(client));
        }
        if (connecting.isChosen()) {
            throw new IllegalStateException("proxy(), sslContext() and executor() are for the SDK's own transport; set"
                    + " them in the one that transport() is given");
        }
        return new Connections(given.get(), Optional.empty());
    }

    HttpTransport transport() {
        return transport;
    }

    /** Refuses a call when the client is closed. */
    void requireOpen() {
        if (closed) {
            throw OwnClient.closed();
        }
    }

    /** Refuses further calls, and ends the SDK's own transport when its calls have ended. */
    public void close() {
        closed = true;
        own.ifPresent(OwnClient::close);
    }
}
