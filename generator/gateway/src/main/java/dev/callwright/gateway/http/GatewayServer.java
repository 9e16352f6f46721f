package dev.callwright.gateway.http;

import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.upstream.CallerConnector;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server: one connector, strict about what is HTTP, that finishes running requests before it stops. */
final class GatewayServer {
    private static final int THREADS = 64;
    // With the usual 50, a burst of callers waits a second or more for the next try of their connections.
    private static final int WAITING_CONNECTIONS = 1_024;

    private final HttpSettings settings;
    private final Server server;
    private final ServerConnector connector;
    private final QueuedThreadPool threads = new Threads();
    private final Drain drain = new Drain();

    /** A server that is not started yet. */
    GatewayServer(HttpSettings settings) {
        this.settings = settings;
        threads.setName("gateway");
        this.server = new Server(threads);
        this.connector = new CallerConnector(server, factories());
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setAcceptQueueSize(WAITING_CONNECTIONS);
        connector.setIdleTimeout(settings.limits().idle().toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(settings.limits().connections(), connector));
        server.setHandler(drain);
        server.setErrorHandler(new GatewayErrors());
    }

    /** The server of Jetty, whose threads and buffers clients of APIs share. */
    Server jetty() {
        return server;
    }

    /** Sets what answers requests to a known host. */
    void answerWith(Handler handler) {
        drain.setHandler(new HostCheck(settings, handler));
    }

    private ConnectionFactory[] factories() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(settings.limits().headerBytes());
        http.setHttpCompliance(HttpCompliance.STRICT);
        // Ids contain slashes. Paths are never decoded, so neither of these can change where one leads.
        http.setUriCompliance(UriCompliance.from("DEFAULT,AMBIGUOUS_PATH_SEPARATOR,AMBIGUOUS_PATH_ENCODING"));
        if (settings.tls().isEmpty()) {
            return new ConnectionFactory[] {new HttpConnectionFactory(http)};
        }
        // HostCheck knows the names; that of the certificate is between the caller and the operator.
        http.addCustomizer(new SecureRequestCustomizer(false));
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(TlsKeys.load(settings.tls().get()));
        tls.setKeyStorePassword("");
        return new ConnectionFactory[] {new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http)};
    }

    /**
     * Starts to listen.
     *
     * @throws IllegalArgumentException if the address is in use or not one of this machine; the message says so
     */
    void start() {
        try {
            server.start();
        } catch (IOException e) {
            boolean isTaken = e instanceof BindException || e.getCause() instanceof BindException;
            throw new IllegalArgumentException(
                    "cannot listen on " + settings.host() + ":" + settings.port()
                            + (isTaken
                                    ? ", which is in use or not an address of this machine; choose another --port"
                                    : "")
                            + ": " + e.getMessage(),
                    e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The port it listens on. */
    int port() {
        return connector.getLocalPort();
    }

    /** Whether it takes new requests. */
    boolean isTakingRequests() {
        return server.isStarted() && !drain.isShutdown();
    }

    /** Stops: new requests are refused, running ones have this time to end. */
    void stop(Duration time) {
        try {
            server.setStopTimeout(time.toMillis());
            server.stop();
        } catch (Exception e) {
            // What did not end in time was interrupted; there is nothing else to do.
            throw new IllegalStateException("calls were still running after " + time.toSeconds() + " s", e);
        }
    }

    /** Ends the threads that clients of the gateway share; stop these before. */
    void close() {
        // They were started before the server, for its clients, so it does not stop them.
        LifeCycle.stop(server);
        LifeCycle.stop(server.getScheduler());
        LifeCycle.stop(threads);
    }

    /** Threads for what may block. */
    private static final class Threads extends QueuedThreadPool {
        Threads() {
            super(THREADS);
        }

        // When a response is complete, Jetty has another thread look for the connection's next request. Handlers do
        // not block, so the thread at hand can do that: to wake another one costs a fifth of a call.
        @Override
        public void execute(Runnable task) {
            if (task instanceof Connection) {
                task.run();
            } else {
                super.execute(task);
            }
        }
    }

    /** Refuses new requests while the server stops. */
    private static final class Drain extends GracefulHandler {
        @Override
        protected void handleShutdownRejection(Request request, Response response, Callback callback) {
            response.getHeaders().put("Connection", "close");
            new Exchange(request, response, callback)
                    .problem(GatewayProblem.later(
                            503, "The gateway is stopping", "send the request again", Duration.ofSeconds(1)));
        }
    }
}
