import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The least that Jetty needs to forward a request with one more header; what the gateway takes beyond it is its own. */
final class Floor {
    private static final String PREFIX = "/api/bench";

    private Floor() {}

    /** Forwards: the arguments are a port of loopback, the URL of the upstream, and the value of the header. */
    public static void main(String[] arguments) throws Exception {
        Server server = new Server(new QueuedThreadPool(16) {
            @Override
            public void execute(Runnable task) {
                // The next request of a connection.
                if (task instanceof Connection) {
                    task.run();
                } else {
                    super.execute(task);
                }
            }
        });
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 0, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(arguments[0]));
        server.addConnector(connector);
        server.setHandler(new Forwarding(client(server), arguments[1], arguments[2]));
        server.start();
    }

    // As the gateway does: one thread for each side, which do all of the work themselves.
    private static HttpClient client(Server server) {
        ClientConnector connector = new ClientConnector();
        connector.setSelectors(1);
        connector.setExecutor(server.getThreadPool());
        connector.setScheduler(server.getScheduler());
        connector.setByteBufferPool(server.getByteBufferPool());
        HttpClientTransportOverHTTP transport = new HttpClientTransportOverHTTP(connector);
        transport.setInvocationType(InvocationType.NON_BLOCKING);
        HttpClient client = new HttpClient(transport);
        client.setMaxConnectionsPerDestination(256);
        server.addBean(client);
        return client;
    }

    private static final class Forwarding extends Handler.Abstract.NonBlocking {
        private final HttpClient client;
        private final String upstream;
        private final HttpField added;

        Forwarding(HttpClient client, String upstream, String value) {
            this.client = client;
            this.upstream = upstream;
            this.added = new HttpField(HttpHeader.AUTHORIZATION, value);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            String path = request.getHttpURI().getPathQuery().substring(PREFIX.length());
            client.newRequest(upstream + path)
                    .method(request.getMethod())
                    .timeout(60, TimeUnit.SECONDS)
                    .headers(headers -> headers.add(added))
                    .onResponseHeaders(head -> {
                        response.setStatus(head.getStatus());
                        for (HttpField field : head.getHeaders()) {
                            if (field.getHeader() != HttpHeader.CONNECTION) {
                                response.getHeaders().put(field);
                            }
                        }
                    })
                    .onResponseContentSource((head, content) -> Content.copy(content, response, callback))
                    .send(result -> fail(result, callback));
            return true;
        }

        // A response that arrives completes the callback by itself.
        private static void fail(Result result, Callback callback) {
            if (result.isFailed()) {
                callback.failed(result.getFailure());
            }
        }
    }
}
