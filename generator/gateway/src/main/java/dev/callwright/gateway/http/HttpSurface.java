package dev.callwright.gateway.http;

import dev.callwright.gateway.operation.Api;
import dev.callwright.gateway.operation.GatewayOperation;
import dev.callwright.gateway.upstream.UpstreamsBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.Handler;

/** What callers reach of a gateway: its paths on a server. */
public final class HttpSurface {
    private final HttpSettings settings;
    private final GatewayServer server;

    /**
     * A server that does not listen yet.
     *
     * @throws IllegalArgumentException if the certificate or its key cannot be read
     */
    public HttpSurface(HttpSettings settings) {
        this.settings = settings;
        this.server = new GatewayServer(settings);
    }

    /** Lets a client of APIs use the threads and buffers of the server, and its way to answer with problems. */
    public UpstreamsBuilder share(UpstreamsBuilder client) {
        return client.sharing(server.jetty())
                .problems((problem, from, to, done) -> new Exchange(from, to, done).problem(problem));
    }

    /** The threads for what takes long. */
    public Executor threads() {
        return server.jetty().getThreadPool();
    }

    /**
     * Starts to listen.
     *
     * @throws IllegalArgumentException if the address is in use or not one of this machine
     */
    public void start(HttpParts parts) {
        server.answerWith(routes(parts));
        server.start();
    }

    private Handler routes(HttpParts parts) {
        Answering answering = new Answering(parts.told().log());
        JsonBody bodies =
                new JsonBody(settings.limits().jsonBytes(), Runtime.getRuntime().maxMemory() / 2);
        return new Routes.Builder(crossOrigin(parts), new SiteEndpoint(parts.sites(), answering))
                .guarded(
                        "api",
                        new ApiEndpoint(
                                parts.serving(),
                                parts.admission(),
                                parts.upstreams(),
                                parts.told().calls(),
                                answering))
                .guarded(
                        "tools",
                        new ToolsEndpoint(
                                parts.serving(),
                                parts.admission(),
                                parts.upstreams(),
                                bodies,
                                parts.told().calls(),
                                answering))
                .guarded(
                        "credentials",
                        new CredentialsEndpoint(
                                parts.serving(), bodies, parts.told().calls(), answering))
                .guarded(
                        "mcp",
                        new McpEndpoint(parts.serving(), parts.assistants(), parts.upstreams(), bodies, answering))
                .guarded(
                        "metrics",
                        new MetricsEndpoint(parts.serving(), parts.told().metrics(), answering))
                .open("health", new HealthEndpoint(() -> true))
                .open("ready", new HealthEndpoint(server::isTakingRequests))
                .build();
    }

    private CrossOrigin crossOrigin(HttpParts parts) {
        Set<String> sent = new TreeSet<>(List.of("authorization", "callwright-cookie", "content-type"));
        Set<String> read = new TreeSet<>(List.of("callwright-gateway", "retry-after"));
        for (Api api : parts.serving().get().apis().values()) {
            for (GatewayOperation operation : api.operations()) {
                sent.addAll(operation.allowedHeaders());
                read.add(operation.requestIdHeader());
            }
        }
        read.remove("");
        return new CrossOrigin(settings.origins(), sent, read);
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** Takes no more requests, and ends when the running ones have, or after a time. */
    public void stop(Duration drain) {
        server.stop(drain);
    }

    /** Ends the threads that the clients of APIs share; close these before. */
    public void close() {
        server.close();
    }
}
