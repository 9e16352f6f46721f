package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.Causes;
import dev.callwright.gateway.mcp.result.JsonText;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers messages of the Model Context Protocol, in the revisions 2026-07-28 and 2025-11-25. It has no sessions: each message is
 * answered by itself, on any instance.
 */
public final class McpServer {
    private static final Logger LOG = LoggerFactory.getLogger(McpServer.class);

    private final McpMethods methods;

    /** A server with tools; the version is that of the software. */
    public McpServer(McpTools tools, McpSettings settings, String version) {
        this.methods = new McpMethods(tools, settings, version);
    }

    /**
     * The answer to the body of a POST, whose size the transport has limited. {@code Host}, {@code Origin}, the caller and the
     * {@code Content-Type} have been checked. It does not fail. If it is canceled, since the client has gone, so is the call.
     */
    public CompletableFuture<McpAnswer> answer(byte[] body, Caller caller, McpHeaders headers) {
        try {
            if (!headers.acceptJson()) {
                throw RpcError.notAcceptable();
            }
            RpcMessage message = RpcMessage.read(body);
            if (message.isNotification()) {
                // There is nothing to do for any: without sessions, initialized says nothing, and cancelled cannot tell
                // whose call it
                // means. Who wants to cancel a call closes the connection.
                headers.checkNotification();
                return CompletableFuture.completedFuture(McpAnswer.ACCEPTED);
            }
            return respond(McpRequest.of(message, revision(message, headers), caller, headers.trace()));
        } catch (RpcError e) {
            return CompletableFuture.completedFuture(McpAnswer.of(e));
        }
    }

    /** The revision of a request on HTTP (2026-07-28, "Versioning", of servers for both eras). */
    private static McpRevision revision(RpcMessage request, McpHeaders headers) {
        try {
            boolean named = request.meta().path(McpRevision.VERSION).isTextual();
            if (!named && request.method().equals("initialize") && !headers.names(McpRevision.STATELESS)) {
                return McpRevision.INITIALIZED;
            }
            String header = headers.onlyVersion();
            if (named && !header.equals(request.meta().path(McpRevision.VERSION).textValue())) {
                throw RpcError.header("Header mismatch: MCP-Protocol-Version is not what the body says");
            }
            McpRevision revision = McpRevision.of(header);
            if (revision == McpRevision.STATELESS) {
                revision.check(request);
                headers.check(request);
            }
            return revision;
        } catch (RpcError e) {
            throw e.to(request.id());
        }
    }

    /** The answer to a request. It does not fail. */
    CompletableFuture<McpAnswer> respond(McpRequest request) {
        CompletableFuture<ObjectNode> result;
        try {
            request.revision().check(request.message());
            result = methods.result(request);
        } catch (RuntimeException e) {
            result = CompletableFuture.failedFuture(e);
        }
        return CancelableStage.linked(
                result,
                result.handle(
                        (value, failure) -> failure == null ? success(request, value) : failure(request, failure)));
    }

    private McpAnswer success(McpRequest request, ObjectNode result) {
        request.revision().complete(result, methods.serverInfo());
        ObjectNode response = JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0");
        request.message().id().ifPresent(id -> response.set("id", id));
        response.set("result", result);
        return new McpAnswer(200, Optional.of(JsonText.of(response)));
    }

    private static McpAnswer failure(McpRequest request, Throwable failure) {
        Throwable cause = Causes.of(failure);
        RpcError error = cause instanceof RpcError known ? known : RpcError.internal();
        if (error != cause) {
            LOG.error("A request of MCP failed", cause);
        }
        RpcError answered = error.to(request.message().id());
        return new McpAnswer(request.revision().status(answered), Optional.of(JsonText.of(answered.response())));
    }
}
