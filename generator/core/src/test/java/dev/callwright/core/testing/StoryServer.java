package dev.callwright.core.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.callwright.core.testing.LocalApi.Answer;
import dev.callwright.core.testing.LocalApi.Call;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server before the contract server, which has every request judged there and answers what the story of a program needs: a
 * document knows no second page and no refused card.
 */
public final class StoryServer implements AutoCloseable {
    // What belongs to a connection, and what Java's client sets itself.
    private static final Set<String> NOT_FORWARDED =
            Set.of("connection", "content-length", "expect", "host", "http2-settings", "transfer-encoding", "upgrade");

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final ContractServer contract;
    private final Map<String, Answer> story;
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /**
     * Starts a server with answers by method and path, and the number of the call where it matters: {@code GET /v1/charges#2}.
     * What the story does not have, and what breaks the contract, the contract server answers.
     */
    public StoryServer(ContractServer contract, Map<String, Answer> story) throws IOException {
        this.contract = contract;
        this.story = Map.copyOf(story);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Call call = new Call(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    exchange.getRequestHeaders(),
                    new String(body, StandardCharsets.UTF_8));
            HttpResponse<String> judged = judged(exchange, body);
            Answer contracted = new Answer(judged.statusCode(), "application/json", judged.body());
            calls.add(call);
            send(exchange, judged.statusCode() < 300 ? told(exchange, contracted) : contracted);
        }
    }

    private HttpResponse<String> judged(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(contract.url() + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_FORWARDED.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Answer told(HttpExchange exchange, Answer otherwise) {
        String line =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        long number = calls.stream()
                .map(call -> call.line().replaceFirst("\\?.*", ""))
                .filter(line::equals)
                .count();
        return story.getOrDefault(line + "#" + number, story.getOrDefault(line, otherwise));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
        exchange.getResponseHeaders().set("Request-Id", "req_1");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it was asked, in order. */
    public List<Call> calls() {
        return calls;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
