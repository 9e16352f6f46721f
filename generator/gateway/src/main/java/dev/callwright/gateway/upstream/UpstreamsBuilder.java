package dev.callwright.gateway.upstream;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.eclipse.jetty.client.ConnectionPool;
import org.eclipse.jetty.client.Destination;
import org.eclipse.jetty.client.DuplexConnectionPool;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.ProtocolHandlers;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/** What {@link Upstreams} start with. */
public final class UpstreamsBuilder {
    /** A host may move to other addresses, which only a new connection notices. */
    private static final Duration CONNECTION_AGE = Duration.ofMinutes(10);

    private final Origins origins;
    private UpstreamSettings settings = UpstreamSettings.DEFAULTS;
    private AddressResolver resolver = AddressResolver.SYSTEM;
    private ProblemAnswer problems = (problem, from, to, done) -> done.failed(problem);
    private Executor executor = new QueuedThreadPool(8, 1);
    private Scheduler scheduler = new ScheduledExecutorScheduler("callwright-upstream", true);
    private ByteBufferPool buffers = new ArrayByteBufferPool();

    /** Settings to start with, for calls to these servers. */
    public UpstreamsBuilder(Origins origins) {
        this.origins = origins;
    }

    /** Sets the limits. */
    public UpstreamsBuilder settings(UpstreamSettings limits) {
        settings = limits;
        return this;
    }

    /** Sets what looks up names. */
    public UpstreamsBuilder resolver(AddressResolver names) {
        resolver = names;
        return this;
    }

    /** Sets what answers callers with problems. */
    public UpstreamsBuilder problems(ProblemAnswer answer) {
        problems = answer;
        return this;
    }

    /** Uses the threads and buffers of a server: a call changes between its sides, and then it needs no other thread for it. */
    public UpstreamsBuilder sharing(Server server) {
        executor = server.getThreadPool();
        scheduler = server.getScheduler();
        buffers = server.getByteBufferPool();
        return this;
    }

    /**
     * Starts the client.
     *
     * @throws IllegalArgumentException if the certificates of the settings cannot be read
     */
    public Upstreams start() {
        HttpClient client = client();
        try {
            for (Object shared : new Object[] {executor, scheduler}) {
                LifeCycle.start(shared);
            }
            client.start();
        } catch (Exception e) {
            throw new IllegalStateException("the client does not start", e);
        }
        // The others follow redirects, answer challenges, and collect bodies for that.
        ProtocolHandlers handlers = client.getProtocolHandlers();
        handlers.remove("redirect");
        handlers.remove("www-authenticate");
        handlers.remove("proxy-authenticate");
        // Bodies are decoded by DecodedBody.
        client.getContentDecoderFactories().clear();
        return new Upstreams(client, settings, origins, problems);
    }

    private ConnectionPool pool(Destination server) {
        DuplexConnectionPool pool = new DuplexConnectionPool(server, settings.connections());
        pool.setMaxDuration(CONNECTION_AGE.toMillis());
        return pool;
    }

    private HttpClient client() {
        ClientConnector connector = new ClientConnector();
        // Two selectors, one for each side, keep two processors busy; more make threads wait for each other.
        connector.setSelectors(1);
        connector.setExecutor(executor);
        connector.setScheduler(scheduler);
        connector.setByteBufferPool(buffers);
        connector.setConnectTimeout(settings.connectTimeout());
        connector.setIdleTimeout(settings.idleTimeout());
        connector.setSslContextFactory(UpstreamTrust.client(settings.trust()));
        HttpClientTransportOverHTTP transport = new ForgetfulTransport(connector);
        // Calls never block, so the thread that selects a channel may run them; to pass them on would cost half of the
        // throughput.
        transport.setInvocationType(InvocationType.NON_BLOCKING);
        transport.setConnectionPoolFactory(this::pool);
        HttpClient client = new HttpClient(transport);
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setUserAgentField(null);
        client.setDefaultRequestContentType(null);
        client.setMaxRequestsQueuedPerDestination(settings.queued());
        client.setMaxResponseHeadersSize(settings.headers());
        client.setMaxRequestHeadersSize(UpstreamFailure.MOST_HEAD_BYTES);
        PinnedResolver pinned =
                new PinnedResolver(new AddressRules(resolver, origins), settings.connectTimeout(), scheduler);
        client.setSocketAddressResolver(pinned);
        client.addBean(pinned);
        return client;
    }
}
