package dev.callwright.docs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The API that gateways of the documents call: Stripe's, as far as the documents call it. */
final class MockApi implements AutoCloseable {
    private static final String SESSION = "{\"id\": \"vs_123\", \"object\": \"identity.verification_session\","
            + " \"status\": \"canceled\", \"redaction\": {\"status\": \"processing\"}}";
    private static final String LIST =
            "{\"object\": \"list\", \"url\": \"/v1/identity/verification_sessions\", \"has_more\": false, \"data\": []}";

    private final HttpServer server;

    private MockApi(HttpServer server) {
        this.server = server;
    }

    static MockApi start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", MockApi::answer);
        server.start();
        return new MockApi(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    // As the API does, it wants the key, which only the gateway has.
    private static void answer(HttpExchange exchange) throws IOException {
        boolean isKnown =
                "Bearer sk_test_123".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String text = exchange.getRequestMethod().equals("GET") ? LIST : SESSION;
        byte[] body = (isKnown ? text : "{\"error\": {\"message\": \"no key\"}}").getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Request-Id", "req_1");
        exchange.sendResponseHeaders(isKnown ? 200 : 401, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
