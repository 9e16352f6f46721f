package dev.callwright.gateway.credential.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.callwright.gateway.credential.http.CredentialHttp;
import dev.callwright.gateway.credential.http.JettyCredentialHttp;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * A stand-in for Vault, written from the documentation of its HTTP API (api-docs: index, secret/kv/kv-v2, secret/databases,
 * system/leases, auth/token). No real Vault was at hand, so what the documentation leaves out is not checked.
 */
public final class FakeVault implements AutoCloseable {
    /** The token that it accepts. */
    public static final String TOKEN = "hvs.canary-token-of-vault";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final HttpClient client = new HttpClient();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger leases = new AtomicInteger();
    private volatile int failure;
    private volatile int renewalSeconds = 100;
    private volatile String tokenData = "{\"ttl\": 0, \"renewable\": false}";
    private volatile String namespace = "";

    /** Starts it on a free port. */
    public FakeVault() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/", this::answer);
        server.start();
        LifeCycle.start(client);
    }

    /** The address. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Calls it. */
    public CredentialHttp http() {
        return new JettyCredentialHttp(client, Duration.ofSeconds(20));
    }

    /** The requests up to now, such as {@code GET secret/data/stripe}, without those about the token. */
    public List<String> requests() {
        return requests.stream().filter(each -> !each.contains("auth/token")).toList();
    }

    /** The requests about the token. */
    List<String> tokenRequests() {
        return requests.stream().filter(each -> each.contains("auth/token")).toList();
    }

    /** Has a secret of the key-value engine, version 2; the members of its data in JSON. */
    public void keep(String path, String data) {
        answers.put(
                path,
                "{\"request_id\": \"1\", \"lease_id\": \"\", \"renewable\": false, \"lease_duration\": 0, \"data\": {\"data\": "
                        + data
                        + ", \"metadata\": {\"created_time\": \"2026-01-01T00:00:00Z\", \"custom_metadata\": null,"
                        + " \"deletion_time\": \"\", \"destroyed\": false, \"version\": 1}}}");
    }

    /** Answers a path with this JSON text. */
    void keepAnswer(String path, String answer) {
        answers.put(path, answer);
    }

    /** Forgets a secret. */
    public void forget(String path) {
        answers.remove(path);
    }

    /** Answers everything with a status; 0: no more. */
    public void failWith(int status) {
        failure = status;
    }

    /** How long renewed leases are. */
    void renewFor(int seconds) {
        renewalSeconds = seconds;
    }

    /** What it tells of its token. */
    void token(String data) {
        tokenData = data;
    }

    /** Accepts requests in this namespace only. */
    void namespace(String name) {
        namespace = name;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath().substring("/v1/".length());
        requests.add(exchange.getRequestMethod() + " " + path);
        byte[] body = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            if (failure != 0) {
                send(exchange, failure, "{\"errors\": [\"Vault is sealed, and says " + TOKEN + "\"]}");
            } else if (!isAllowed(exchange)) {
                send(exchange, 403, "{\"errors\": [\"permission denied\"]}");
            } else if (path.equals("auth/token/lookup-self")) {
                send(exchange, 200, "{\"data\": " + tokenData + "}");
            } else if (path.equals("auth/token/renew-self")) {
                send(
                        exchange,
                        200,
                        "{\"auth\": {\"client_token\": \"x\", \"lease_duration\": 90, \"renewable\": true}}");
            } else if (path.equals("sys/leases/renew")) {
                renew(exchange, JSON.readTree(body));
            } else if (path.startsWith("database/creds/")) {
                int number = leases.incrementAndGet();
                send(
                        exchange,
                        200,
                        "{\"lease_id\": \"" + path + "/" + number + "\", \"lease_duration\": 100,"
                                + " \"renewable\": true, \"data\": {\"username\": \"u" + number
                                + "\", \"password\": \"p"
                                + number + "\"}}");
            } else {
                String answer = answers.get(path);
                send(exchange, answer == null ? 404 : 200, answer == null ? "{\"errors\": []}" : answer);
            }
        }
    }

    private boolean isAllowed(HttpExchange exchange) {
        String token = exchange.getRequestHeaders().getFirst("X-Vault-Token");
        List<String> spaces = exchange.getRequestHeaders().getOrDefault("X-Vault-Namespace", List.of());
        return TOKEN.equals(token)
                && "true".equals(exchange.getRequestHeaders().getFirst("X-Vault-Request"))
                && spaces.equals(namespace.isEmpty() ? List.of() : Collections.singletonList(namespace));
    }

    private void renew(HttpExchange exchange, JsonNode body) throws IOException {
        String id = body.path("lease_id").asText();
        if (!id.startsWith("database/creds/") || body.path("increment").asInt() != 100) {
            send(exchange, 400, "{\"errors\": [\"lease not found\"]}");
            return;
        }
        send(
                exchange,
                200,
                "{\"lease_id\": \"" + id + "\", \"renewable\": true, \"lease_duration\": " + renewalSeconds + "}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        LifeCycle.stop(client);
        server.stop(0);
    }
}
