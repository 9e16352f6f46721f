package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.mcp.result.JsonText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Speaks MCP on two streams: one message in one line of UTF-8, in both directions. Requests are answered as their results come, and
 * can be canceled. Nothing but messages is written.
 */
public final class McpStdio {
    /** How many requests may be under way at once. */
    static final int MOST_REQUESTS = 256;

    private final McpServer server;
    private final Caller caller;
    private final OutputStream out;
    private final Map<JsonNode, Open> open = new ConcurrentHashMap<>();
    private volatile @Nullable IOException broken;
    private boolean initialized;

    /** A request without an answer yet: the answer to come, and the end of its writing. */
    private record Open(CompletableFuture<McpAnswer> answer, CompletableFuture<Void> written) {}

    /** Speaks for a caller, and writes to a stream, which it does not close. */
    public McpStdio(McpServer server, Caller caller, OutputStream out) {
        this.server = server;
        this.caller = caller;
        this.out = new BufferedOutputStream(out);
    }

    /**
     * Answers the messages of a stream until it ends. Then it waits for open requests, as long as {@code grace}, and cancels the
     * rest. Messages with more bytes than {@code longest} are refused. Fails if a stream cannot be read or written.
     */
    public void run(InputStream in, int longest, Duration grace) throws IOException {
        MessageLines lines = new MessageLines(in, longest);
        try {
            while (lines.next()) {
                receive(lines);
                failIfBroken();
            }
            CompletableFuture.allOf(open.values().stream().map(Open::written).toArray(CompletableFuture[]::new))
                    .completeOnTimeout(null, grace.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            failIfBroken();
        } finally {
            open.values().forEach(request -> request.answer().cancel(true));
        }
    }

    private void receive(MessageLines lines) {
        try {
            if (lines.isTooLong()) {
                throw RpcError.invalidRequest("The message is too long");
            }
            RpcMessage message = RpcMessage.read(lines.line());
            if (!message.isNotification()) {
                start(message);
            } else if (message.method().equals("notifications/cancelled")) {
                Optional.ofNullable(open.get(message.params().path("requestId")))
                        .ifPresent(request -> request.answer().cancel(true));
            }
        } catch (RpcError e) {
            write(JsonText.of(e.response()));
        }
    }

    private void start(RpcMessage message) {
        JsonNode id = message.id().orElseThrow();
        if (open.containsKey(id)) {
            // An answer with this id would be taken for that of the other request.
            throw RpcError.invalidRequest("A request with the same id is under way");
        }
        if (open.size() >= MOST_REQUESTS) {
            throw RpcError.busy().to(message.id());
        }
        CompletableFuture<McpAnswer> answer =
                server.respond(McpRequest.of(message, revision(message), caller, Optional.empty()));
        CompletableFuture<Void> written = new CompletableFuture<>();
        open.put(id, new Open(answer, written));
        answer.whenComplete((value, failure) -> {
            // A canceled request has no answer.
            if (value != null) {
                value.body().ifPresent(this::write);
            }
            open.remove(id);
            written.complete(null);
        });
    }

    /** The revision of a request on streams (2026-07-28, "Versioning", of servers for both eras). */
    private McpRevision revision(RpcMessage request) {
        JsonNode named = request.meta().path(McpRevision.VERSION);
        if (named.isTextual()) {
            try {
                return McpRevision.of(named.textValue());
            } catch (RpcError e) {
                throw e.to(request.id());
            }
        }
        initialized |= request.method().equals("initialize");
        return initialized || request.method().equals("ping") ? McpRevision.INITIALIZED : McpRevision.STATELESS;
    }

    private void write(String message) {
        try {
            synchronized (out) {
                out.write(message.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
                out.flush();
            }
        } catch (IOException e) {
            broken = e;
        }
    }

    private void failIfBroken() throws IOException {
        IOException failure = broken;
        if (failure != null) {
            throw new IOException("The answers cannot be written", failure);
        }
    }
}
