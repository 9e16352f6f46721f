package dev.callwright.gateway.upstream;

import static org.eclipse.jetty.http.UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING;
import static org.eclipse.jetty.http.UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR;

import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.GatewayProblem;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** A server on loopback that forwards all it receives to one API, with a key. */
final class ForwardingGateway implements AutoCloseable {
    static final String KEY = "sk_test_51H/canary+Zx=9";

    private final Server server;
    private final ServerConnector connector;
    private final Upstreams upstreams;
    private final BlockingQueue<CallRecord> records = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final ServerOrigin origin;
    private CallerHeaders headers = new CallerHeaders(Set.of(), Set.of());
    private Consumer<UpstreamRequest.Builder> injection = builder -> builder.header("Authorization", "Bearer " + KEY);

    private ForwardingGateway(ServerOrigin origin, UpstreamsBuilder builder, UpstreamSettings settings)
            throws Exception {
        this.origin = origin;
        server = new Server(
                new QueuedThreadPool(16, 2),
                new ScheduledExecutorScheduler("scheduler", true),
                new ArrayByteBufferPool());
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setHttpCompliance(HttpCompliance.RFC9110);
        // Paths are passed on as they are, so %2F in them is not ambiguous.
        configuration.setUriCompliance(
                UriCompliance.DEFAULT.with("raw", AMBIGUOUS_PATH_SEPARATOR, AMBIGUOUS_PATH_ENCODING));
        connector = new CallerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        connector.setIdleTimeout(settings.idleTimeout().toMillis());
        server.addConnector(connector);
        upstreams = builder.settings(settings)
                .sharing(server)
                .problems(ForwardingGateway::answer)
                .start();
        server.setHandler(new Forwarding());
        server.start();
    }

    /** A gateway to an API on loopback that the operator named. */
    static ForwardingGateway to(RecordingUpstream upstream) throws Exception {
        return to(upstream, UpstreamSettings.DEFAULTS);
    }

    static ForwardingGateway to(RecordingUpstream upstream, UpstreamSettings settings) throws Exception {
        ServerOrigin origin = new ServerOrigin("http", "127.0.0.1", upstream.port());
        return new ForwardingGateway(origin, new UpstreamsBuilder(Origins.of(Set.of(), Set.of(origin))), settings);
    }

    /** A gateway to an origin that the document names, with a resolver. */
    static ForwardingGateway toDocumented(ServerOrigin origin, AddressResolver resolver) throws Exception {
        return new ForwardingGateway(
                origin,
                new UpstreamsBuilder(Origins.of(Set.of(origin), Set.of())).resolver(resolver),
                UpstreamSettings.DEFAULTS);
    }

    /** A gateway to an origin that the operator names, with a resolver. */
    static ForwardingGateway toNamed(ServerOrigin origin, AddressResolver resolver, UpstreamSettings settings)
            throws Exception {
        return new ForwardingGateway(
                origin, new UpstreamsBuilder(Origins.of(Set.of(), Set.of(origin))).resolver(resolver), settings);
    }

    static UpstreamSettings settings(long requestBody, long responseBody, Duration idle, int connections) {
        UpstreamSettings all = UpstreamSettings.DEFAULTS;
        return new UpstreamSettings(
                requestBody,
                responseBody,
                all.headers(),
                Duration.ofSeconds(2),
                idle,
                Duration.ofSeconds(20),
                connections,
                1,
                all.trust());
    }

    ForwardingGateway passing(CallerHeaders allowed) {
        headers = allowed;
        return this;
    }

    ForwardingGateway injecting(Consumer<UpstreamRequest.Builder> how) {
        injection = how;
        return this;
    }

    Upstreams upstreams() {
        return upstreams;
    }

    ServerOrigin origin() {
        return origin;
    }

    int port() {
        return connector.getLocalPort();
    }

    /** The record of a call that has ended. */
    CallRecord record() throws InterruptedException {
        CallRecord record = records.poll(10, TimeUnit.SECONDS);
        if (record == null) {
            throw new AssertionError("no call has ended");
        }
        return record;
    }

    /** What an exchange with a caller has failed with. */
    Throwable failure() throws InterruptedException {
        Throwable failure = failures.poll(10, TimeUnit.SECONDS);
        if (failure == null) {
            throw new AssertionError("no exchange has failed");
        }
        return failure;
    }

    CallRecord newRecord() {
        return new CallRecord(records::add, CallRecord.Surface.API);
    }

    /** Whether each call ended once so far. */
    boolean hasNoMoreRecords() {
        return records.isEmpty();
    }

    /** All that the gateway sends until it closes the connection, as Latin-1. The request should close it. */
    String exchange(String request) throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    Socket connect() throws Exception {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(15_000);
        return socket;
    }

    String get(String path, String... lines) throws Exception {
        String headers = List.of(lines).isEmpty() ? "" : String.join("\r\n", lines) + "\r\n";
        return exchange("GET " + path + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private Callback noting(Callback done) {
        return new Callback.Nested(done) {
            @Override
            public void failed(Throwable failure) {
                failures.add(failure);
                super.failed(failure);
            }
        };
    }

    private static void answer(GatewayProblem problem, Request from, Response to, Callback done) {
        to.setStatus(problem.status());
        problem.headers().forEach((name, value) -> to.getHeaders().put(name, value));
        to.getHeaders().put("Callwright-Gateway", "problem");
        Content.Sink.write(to, true, problem.title() + ": " + problem.detail(), done);
    }

    private final class Forwarding extends Handler.Abstract.NonBlocking {
        @Override
        public boolean handle(Request from, Response to, Callback done) {
            CallRecord record = newRecord();
            try {
                String query = from.getHttpURI().getQuery();
                UpstreamRequest.Builder builder = UpstreamRequest.builder(
                                from.getMethod(), origin, from.getHttpURI().getPath())
                        .rawQuery(query == null ? "" : query)
                        .callerHeaders(from.getHeaders(), headers);
                injection.accept(builder);
                if (from.getLength() != 0) {
                    builder.body(StreamedBody.of(from, upstreams.settings().requestBody()));
                }
                SecretMask mask =
                        SecretMask.builder().secret(KEY).basic("user", KEY).build();
                upstreams.forward(builder.build(), mask, from, to, noting(done), record);
            } catch (GatewayProblem problem) {
                record.end(problem);
                answer(problem, from, to, done);
            }
            return true;
        }
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
        upstreams.close();
    }
}
