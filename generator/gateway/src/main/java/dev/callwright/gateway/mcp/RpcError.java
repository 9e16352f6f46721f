package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.mcp.result.LimitedJson;
import java.io.Serial;
import java.util.List;
import java.util.Optional;

/** A message that is answered with an error of JSON-RPC 2.0 (section 5.1), or with one that MCP adds. */
final class RpcError extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final int METHOD_NOT_FOUND = -32601;
    private static final int INVALID_PARAMS = -32602;
    private static final int INTERNAL_ERROR = -32603;
    // The next two: MCP 2026-07-28, basic, "Error Codes".
    private static final int HEADER_MISMATCH = -32020;
    private static final int UNSUPPORTED_VERSION = -32022;

    private final int code;
    private final int status;
    private final transient Optional<JsonNode> id;
    private final transient Optional<JsonNode> data;

    private RpcError(int code, int status, String message, Optional<JsonNode> id, Optional<JsonNode> data) {
        // An error is an answer: a stack trace would cost more than the message did.
        super(message, null, false, false);
        this.code = code;
        this.status = status;
        this.id = id;
        this.data = data;
    }

    private static RpcError of(int code, int status, String message) {
        return new RpcError(code, status, message, Optional.empty(), Optional.empty());
    }

    /** A message that is not JSON. */
    static RpcError parse(String message) {
        return of(PARSE_ERROR, 400, message);
    }

    /** JSON that is no request and no notification. */
    static RpcError invalidRequest(String message) {
        return of(INVALID_REQUEST, 400, message);
    }

    /** A request of a client that accepts no answer in JSON. */
    static RpcError notAcceptable() {
        return of(INVALID_REQUEST, 406, "The answer is application/json, which the header Accept does not list");
    }

    /** A method that there is not. */
    static RpcError unknownMethod(String message) {
        return of(METHOD_NOT_FOUND, 404, message);
    }

    /** Parameters that are not as the method needs them. */
    static RpcError invalidParams(String message) {
        return of(INVALID_PARAMS, 400, message);
    }

    /** A fault of the server, about which it says nothing. */
    static RpcError internal() {
        return of(INTERNAL_ERROR, 500, "The server failed; its log may say why");
    }

    /** More requests at once than there may be. */
    static RpcError busy() {
        return of(INTERNAL_ERROR, 503, "Too many requests are under way; wait for answers first");
    }

    /** A header that is missing, is not valid, or says something else than the message. */
    static RpcError header(String message) {
        return of(HEADER_MISMATCH, 400, message);
    }

    /** A version of the protocol that the server does not speak. */
    static RpcError unsupportedVersion(String requested, List<String> supported) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode versions = data.putArray("supported");
        supported.forEach(versions::add);
        data.put("requested", LimitedJson.start(requested, 100));
        String message = "Unsupported protocol version; this server speaks " + String.join(" and ", supported);
        return new RpcError(UNSUPPORTED_VERSION, 400, message, Optional.empty(), Optional.of(data));
    }

    /** The same error as the answer to the request with an id. */
    RpcError to(Optional<JsonNode> request) {
        return new RpcError(code, status, text(), request, data);
    }

    /** The HTTP status that revision 2026-07-28 has for it. */
    int status() {
        return status;
    }

    /** The response. Its id is left out where it is not known: MCP has no null for it, as JSON-RPC does. */
    ObjectNode response() {
        ObjectNode response = JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0");
        id.ifPresent(known -> response.set("id", known));
        ObjectNode error = response.putObject("error").put("code", code).put("message", text());
        data.ifPresent(more -> error.set("data", more));
        return response;
    }

    private String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
