package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.CallRecord;
import java.net.URI;
import java.util.Set;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** The smallest server that forwards: what a call costs without routes, policies and audit. */
final class BenchGateway {
    private static final String SECRET = "sk_test_0123456789abcdef";

    private BenchGateway() {}

    /** Serves {@code /api/bench/...} on a port of loopback: arguments are the port and the URL of the upstream. */
    public static void main(String[] arguments) throws Exception {
        ServerOrigin origin = ServerOrigin.of(URI.create(arguments[1]));
        Server server = new Server(
                new QueuedThreadPool(64, 4),
                new ScheduledExecutorScheduler("scheduler", true),
                new ArrayByteBufferPool());
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        ServerConnector connector = new CallerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(arguments[0]));
        server.addConnector(connector);
        Upstreams upstreams = new UpstreamsBuilder(Origins.of(Set.of(), Set.of(origin)))
                .sharing(server)
                .start();
        SecretMask mask = SecretMask.builder().secret(SECRET).build();
        CallerHeaders headers = new CallerHeaders(Set.of(), Set.of());
        server.setHandler(new Handler.Abstract.NonBlocking() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                String path = request.getHttpURI().getPath().substring("/api/bench".length());
                UpstreamRequest upstream = UpstreamRequest.builder(request.getMethod(), origin, path)
                        .callerHeaders(request.getHeaders(), headers)
                        .header("Authorization", "Bearer " + SECRET)
                        .build();
                CallRecord record = new CallRecord(call -> {}, CallRecord.Surface.API);
                upstreams.forward(upstream, mask, request, response, callback, record);
                return true;
            }
        });
        server.start();
    }
}
