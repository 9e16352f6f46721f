package dev.callwright.core.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that has an answer for each path, and remembers what it was asked. */
public final class LocalApi implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers;
    private final Map<String, Answer> answersByLine;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();

    /** A request. */
    public record Call(String line, Headers headers, String body) {
        /** The value of a header; an empty string when it was not sent. */
        public String header(String name) {
            String value = headers.getFirst(name);
            return value == null ? "" : value;
        }
    }

    /** An answer with a status, a body of a media type and headers. */
    public record Answer(int status, String mediaType, String body, Map<String, String> headers) {
        /** A successful answer. */
        public Answer(String mediaType, String body) {
            this(200, mediaType, body);
        }

        /** An answer without further headers. */
        public Answer(int status, String mediaType, String body) {
            this(status, mediaType, body, Map.of());
        }
    }

    /**
     * Starts a server with answers by path, or by path and number of the call, such as {@code /jobs#2}; any other path is
     * not found.
     */
    public LocalApi(Map<String, Answer> answers) throws IOException {
        this(answers, Map.of());
    }

    /** Starts a server with answers by path, and other ones by method and path, or by the whole request: {@code GET /pets?page=2}. */
    public LocalApi(Map<String, Answer> answers, Map<String, Answer> answersByLine) throws IOException {
        this.answers = Map.copyOf(answers);
        this.answersByLine = Map.copyOf(answersByLine);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.add(new Call(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            String path = exchange.getRequestURI().getPath();
            long number = calls.stream()
                    .filter(call -> call.line().endsWith(" " + path))
                    .count();
            String method = exchange.getRequestMethod();
            Answer byPath = answers.getOrDefault(path + "#" + number, answers.get(path));
            Answer byMethod = answersByLine.getOrDefault(method + " " + path, byPath);
            Answer answer = answersByLine.getOrDefault(method + " " + exchange.getRequestURI(), byMethod);
            if (answer == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            headers.forEach(exchange.getResponseHeaders()::set);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Adds a header to each answer. */
    public void header(String name, String value) {
        headers.put(name, value);
    }

    /** Where it listens. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
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
