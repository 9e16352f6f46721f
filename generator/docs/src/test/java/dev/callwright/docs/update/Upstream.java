package dev.callwright.docs.update;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A server on this machine that publishes a document, and answers a conditional request for the same one with 304. */
final class Upstream implements AutoCloseable {
    private final HttpServer server;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Integer> failures = new ArrayDeque<>();
    private byte[] document = {};
    private boolean isAnnounced = true;

    private Upstream(HttpServer server) {
        this.server = server;
    }

    static Upstream start() throws IOException {
        Upstream upstream =
                new Upstream(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        upstream.server.createContext("/", upstream::answer);
        upstream.server.start();
        return upstream;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api.yaml";
    }

    synchronized void publish(String text) {
        document = text.getBytes(UTF_8);
    }

    /** Answers the next requests with these statuses. */
    synchronized void failWith(Integer... statuses) {
        failures.addAll(List.of(statuses));
    }

    /** Sends documents in chunks, without saying how long they are. */
    synchronized void hideLength() {
        isAnnounced = false;
    }

    /** The requests since the last call: the path, and the value of a header if it was sent. */
    List<String> requests() {
        synchronized (requests) {
            List<String> seen = List.copyOf(requests);
            requests.clear();
            return seen;
        }
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String known = Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    .orElse("");
            requests.add(exchange.getRequestURI().getPath() + (known.isEmpty() ? "" : " " + known));
            String tag = "\"" + Integer.toHexString(Arrays.hashCode(document)) + "\"";
            if (!failures.isEmpty()) {
                exchange.sendResponseHeaders(failures.remove(), -1);
            } else if (exchange.getRequestURI().getPath().equals("/moved")) {
                exchange.getResponseHeaders().set("Location", "/api.yaml");
                exchange.sendResponseHeaders(302, -1);
            } else if (known.equals(tag)) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().set("ETag", tag);
                exchange.sendResponseHeaders(200, isAnnounced ? document.length : 0);
                exchange.getResponseBody().write(document);
            }
        } catch (IOException ignored) {
            // The client closes a connection that brings too much.
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
