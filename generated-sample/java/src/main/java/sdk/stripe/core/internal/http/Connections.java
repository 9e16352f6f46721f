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

    /** Those of a transport that the caller has made, and closes. */
    static Connections of(HttpTransport transport) {
        return new Connections(transport, Optional.empty());
    }

    /** Those of the SDK's own transport. */
    static Connections own(Connecting connecting) {
        OwnClient client = new OwnClient(connecting);
        return new Connections(JdkHttpTransport.of(client), Optional.of(client));
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
